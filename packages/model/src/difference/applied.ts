import type { Board } from '../board/board.ts'
import { planFileOf, readPlanFile, type PlanFile } from '../board/plan-file.ts'
import { withChanges } from './change.ts'
import type { Difference, Kindred } from './difference.ts'

type Listed = { id: string }

/** What the difference makes of the board it began from. Throws where the difference belongs to another board. */
export function applied(before: Board, made: Difference): PlanFile {
  const { moved, cards, links, drawings } = made
  const places = new Map(moved.map(({ id, to }) => [id, to]))
  const laid = list(before.cards, cards).map((card) => {
    const place = places.get(String(card['id']))
    if (!place) return card
    const { x: _x, y: _y, w: _w, h: _h, ...rest } = card
    return { ...rest, ...place }
  })
  const read = readPlanFile({
    ...planFileOf(before),
    plan: withChanges(before.plan, made.plan),
    cards: laid,
    links: list(before.links, links),
    canvas: list(before.drawings, drawings),
  })
  if (read.ok) return read.file
  const [fault] = read.faults
  throw new Error(`The difference does not fit this board: ${fault?.path} ${fault?.says}`)
}

function list<T extends Listed>(
  before: { values(): Iterable<T> },
  { added, gone, changed }: Kindred<T>,
): Record<string, unknown>[] {
  const left = new Set(gone.map(({ id }) => id))
  const other = new Map(changed.map(({ before: { id }, changes }) => [id, changes]))
  const kept = [...before.values()].filter(({ id }) => !left.has(id))
  return [
    ...kept.map((one) => withChanges({ ...one }, other.get(one.id) ?? [])),
    ...added.map((one) => ({ ...one })),
  ]
}
