import type { Field, Fields } from '@parley/model/cards/field.ts'

/** Fields that stand side by side, in the order of their kind. */
export type Line = readonly [name: string, field: Field][]

/** Follows `beside`: a window of two dates, a number and its unit. */
export function linesOf(fields: Fields): Line[] {
  const placed = new Set<string>()
  const lines: Line[] = []
  for (const name of Object.keys(fields)) {
    if (placed.has(name)) continue
    const line: [string, Field][] = []
    for (let next: string | undefined = name; next !== undefined && !placed.has(next);) {
      const field: Field | undefined = fields[next]
      if (!field) break
      line.push([next, field])
      placed.add(next)
      next = field.beside
    }
    lines.push(line)
  }
  return lines
}

const atFirst = 6

/**
 * What is in sight and what is folded: the kind's first lines, and every line that says something when the card is
 * opened. Decided once, so that a field does not move while it is filled in.
 */
export function foldLines(
  lines: readonly Line[],
  isFilled: (name: string) => boolean,
): { shown: Line[]; folded: Line[] } {
  const shown = lines.filter((line, at) => at < atFirst || line.some(([name]) => isFilled(name)))
  return { shown, folded: lines.filter((line) => !shown.includes(line)) }
}
