import { z } from 'zod'
import type { Card } from '../cards/index.ts'
import { Id } from '../ids.ts'
import type { Link } from '../links/index.ts'
import { limits } from '../wire.ts'

/** What approval is asked for: the whole plan, a strategy with all that belongs to it, or chosen cards. */
export const Part = z.union([
  z.strictObject({ plan: z.literal(true) }),
  z.strictObject({ strategy: Id }),
  z.strictObject({ cards: z.array(Id).min(1, 'are none').max(limits.cardsNamed) }),
])
export type Part = z.infer<typeof Part>

type Held = { cards: readonly Card[]; links: readonly Link[] }

/**
 * The ids of the cards in a part, of those that are there; undefined for the whole plan. To a strategy belong what
 * stands under it, the budget that counts to it, and what its contact points carry.
 */
export function cardsIn(part: Part, { cards, links }: Held): ReadonlySet<string> | undefined {
  if ('plan' in part) return undefined
  const there = new Set(cards.map(({ id }) => id))
  if ('cards' in part) return new Set(part.cards.filter((id) => there.has(id)))
  const isStrategy = cards.some(({ id, kind }) => id === part.strategy && kind === 'strategy')
  if (!isStrategy) return new Set()
  const own = links.filter(
    ({ kind, to }) => to === part.strategy && (kind === 'under' || kind === 'countsTo'),
  )
  const ids = new Set([part.strategy, ...own.map(({ from }) => from)])
  const carried = links.filter(({ kind, from }) => kind === 'carries' && ids.has(from))
  return new Set([...ids, ...carried.map(({ to }) => to)])
}
