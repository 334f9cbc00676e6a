import type { Card } from '../cards/index.ts'
import type { Link } from '../links/index.ts'
import type { Signature, Written } from './approved.ts'
import type { Plan } from './plan.ts'

/** What was laid before somebody, and approved. */
export type Laid = { plan: Plan; cards: readonly Card[]; links: readonly Link[] }

/**
 * The approved version after some cards of what was laid before somebody were approved, or all of it (`cards`
 * undefined). What was approved before and is not among them stays as it was, under its own signature.
 */
export function sign(
  before: Written | undefined,
  laid: Laid,
  cards: ReadonlySet<string> | undefined,
  { on, by }: Signature,
): Written {
  if (!cards) return { on, by, plan: laid.plan, cards: [...laid.cards], links: [...laid.links] }
  const signed = signaturesBeside(before, cards)
  const held = new Set(signed.flatMap((one) => one.cards))
  const kept = before?.cards.filter(({ id }) => held.has(id)) ?? []
  const links = [
    ...(before?.links.filter((link) => !touches(link, cards)) ?? []),
    ...laid.links.filter((link) => touches(link, cards)),
  ]
  // Whatever a link leads to stands there too, or the link would seem new.
  const ends = new Set(links.flatMap(({ from, to }) => [String(from), String(to)]))
  const beside = laid.cards.filter(({ id }) => cards.has(id) || (ends.has(id) && !held.has(id)))
  const there = new Set([...kept, ...beside].map(({ id }) => id))
  const left = before?.cards.filter(({ id }) => ends.has(id) && !there.has(id)) ?? []
  return {
    on,
    by,
    plan: before?.plan ?? laid.plan,
    cards: [...kept, ...beside, ...left],
    links,
    signed: [...signed, { on, by, cards: [...cards] }],
  }
}

/** Who approved the others before. */
function signaturesBeside(before: Written | undefined, cards: ReadonlySet<string>) {
  if (!before) return []
  const { on, by } = before
  const signed = before.signed ?? [{ on, by, cards: before.cards.map(({ id }) => id) }]
  return signed.flatMap((one) => {
    const rest = one.cards.filter((id) => !cards.has(id))
    return rest.length > 0 ? [{ ...one, cards: rest }] : []
  })
}

const touches = (link: { from?: unknown; to?: unknown; id: string }, cards: ReadonlySet<string>): boolean =>
  cards.has(String(link.from)) || cards.has(String(link.to))
