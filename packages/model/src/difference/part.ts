import type { Board } from '../board/board.ts'
import type { Difference, Kindred } from './difference.ts'

/**
 * The part of a difference that makes some cards of `before` what they are on the later board: those that are not
 * there come with their links, the others take their words and their place again. Nothing is taken away, and a link
 * whose other end is nowhere stays behind.
 */
export function partOf(made: Difference, before: Board, wanted: ReadonlySet<string>): Difference {
  const added = made.cards.added.filter(({ id }) => wanted.has(id))
  const coming = new Set(added.map(({ id }) => id))
  const stands = (id: string) => before.cards.has(id) || coming.has(id)
  return {
    plan: [],
    cards: { added, gone: [], changed: made.cards.changed.filter(({ after }) => wanted.has(after.id)) },
    moved: made.moved.filter(({ id }) => wanted.has(id)),
    links: {
      ...nothing,
      added: made.links.added.filter(
        ({ from, to }) => (coming.has(from) || coming.has(to)) && stands(from) && stands(to),
      ),
    },
    drawings: nothing,
  }
}

const nothing: Kindred<never> = { added: [], gone: [], changed: [] }
