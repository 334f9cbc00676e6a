import type { Difference, Kindred } from './difference.ts'

/** How something is marked where a difference is drawn. What was moved and changed as well is `changed`. */
export const marks = ['added', 'changed', 'moved', 'gone'] as const
export type ChangeMark = (typeof marks)[number]
/** The marks of cards and of links, by id; what has none is as it was. */
export type Marked = {
  cards: ReadonlyMap<string, ChangeMark>
  links: ReadonlyMap<string, ChangeMark>
}

/** What a drawing of the difference says of each card and link. */
export const marked = ({ cards, links, moved }: Difference): Marked => ({
  cards: new Map([...moved.map(({ id }) => [id, 'moved'] as const), ...marksIn(cards)]),
  links: new Map(marksIn(links)),
})

const marksIn = ({ added, gone, changed }: Kindred<{ id: string }>): [string, ChangeMark][] => [
  ...added.map(({ id }): [string, ChangeMark] => [id, 'added']),
  ...changed.map(({ after: { id } }): [string, ChangeMark] => [id, 'changed']),
  ...gone.map(({ id }): [string, ChangeMark] => [id, 'gone']),
]

/** How many bear each mark. */
export function countOf(all: ReadonlyMap<string, ChangeMark>): Record<ChangeMark, number> {
  const count = { added: 0, changed: 0, moved: 0, gone: 0 }
  for (const mark of all.values()) count[mark] += 1
  return count
}
