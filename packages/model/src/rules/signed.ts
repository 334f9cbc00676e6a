import { signatureOf } from '../board/approved.ts'
import type { Card, CardOf } from '../cards/index.ts'
import { familyOf } from '../cards/means.ts'
import type { Link } from '../links/index.ts'
import { overall } from './look.ts'
import { inScope } from './scope.ts'

type Point = CardOf<'contactPoint'>

/** The version last approved, as the rules of change read it: links by the cards at their ends, both in scope. */
type Signed = { linksAt: ReadonlyMap<string, readonly Link[]>; traditional: readonly Point[] }

/** Worked out once for a version: it does not change. */
export const signed = overall((look): Signed | undefined => {
  const { approved } = look
  if (!approved) return undefined
  const linksAt = new Map<string, Link[]>()
  for (const link of approved.links.values()) {
    if (!inScope(approved.cards.get(link.from)) || !inScope(approved.cards.get(link.to))) continue
    for (const end of new Set([link.from, link.to])) linksAt.set(end, [...(linksAt.get(end) ?? []), link])
  }
  const traditional = [...approved.cards.values()].filter(
    (card): card is Point => isTraditional(card) && signatureOf(approved, card.id) !== undefined,
  )
  return { linksAt, traditional }
})

const isTraditional = (card: Card): card is Point =>
  card.kind === 'contactPoint' &&
  inScope(card) &&
  card.means !== undefined &&
  familyOf(card.means) === 'traditional'
