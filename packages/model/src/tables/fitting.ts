import type { Row } from './asked.ts'
import { isBlank, saidIn, type Cell, type Way } from './cell.ts'
import { titleColumn } from './columns.ts'
import type { Target } from './target.ts'

/** So many rows say what stands in a column. */
const sample = 200

/**
 * What columns most likely become, once their cells were looked at as well: names alone take “Type” of another program
 * for ours, and “Reach” in people for a share of them. A list of which no cell knows a word is left out; where nothing is the title yet, the first text is.
 */
export function fitting(
  guessed: readonly (Target | undefined)[],
  rows: readonly Row[],
  way: Way,
): (Target | undefined)[] {
  const cellsOf = (at: number) =>
    rows.slice(0, sample).flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [cells[at] ?? null]))
  const kept = guessed.map((target, at) => {
    const cells = cellsOf(at)
    if (isShare(target))
      return cells.length > 0 && cells.every((cell) => isAbove(cell, target, way)) ? undefined : target
    if (!isClosedList(target)) return target
    const fits = cells.length < 2 || cells.some((cell) => target.column.codec.read(cell, way).ok)
    return fits ? target : undefined
  })
  if (kept.some((target) => isAt(target, 'title') || isAt(target, 'id'))) return kept
  const text = kept.findIndex((target, at) => !target && isText(cellsOf(at).map(saidIn)))
  return kept.map((target, at) => (at === text ? { column: titleColumn() } : target))
}

type OfColumn = Extract<Target, { column: unknown }>
const isShare = (target: Target | undefined): target is OfColumn =>
  target !== undefined && 'column' in target && target.column.field?.control === 'percent'

const isAbove = (cell: Cell, target: OfColumn, way: Way): boolean => {
  const said = target.column.codec.read(cell, way)
  return !said.ok || (typeof said.value === 'number' && said.value > 100)
}

const isClosedList = (target: Target | undefined): target is OfColumn =>
  target !== undefined &&
  'column' in target &&
  (target.column.field?.control === 'choice' || target.column.field?.control === 'choices')

/** Whether a column becomes the title, or the id, of the cards. */
export const isAt = (target: Target | undefined, key: 'title' | 'id'): boolean =>
  target !== undefined && 'column' in target && target.column.path[0] === key

/** Words, and not the numbers of rows or days. */
const isText = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter((cell) => /\p{L}/u.test(cell)).length * 2 > cells.length
