import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import {
  linkKinds,
  linkKindNames,
  verbsBetween,
  whyNot,
  type LinkKindName,
} from '@parley/model/links/index.ts'
import type { Linking, Scene } from '../scene.ts'

/** A way to join two cards: a verb, and whether it is read from the second card to the first. */
export type Way = { kind: LinkKindName; turned: boolean }

// “Depends on” fits between any two cards; a card that only that fits does not light up.
const general: LinkKindName = 'dependsOn'

/** The verbs that fit from one card to another, then those that fit the other way round, then the general one. */
export function waysBetween(from: CardKindName, to: CardKindName): { special: Way[]; general: Way[] } {
  const own = (a: CardKindName, b: CardKindName) => verbsBetween(a, b).filter((kind) => kind !== general)
  const forth = own(from, to).map((kind) => ({ kind, turned: false }))
  const known = new Set(forth.map(({ kind }) => kind))
  const back = own(to, from).flatMap((kind) => (known.has(kind) ? [] : [{ kind, turned: true }]))
  return { special: [...forth, ...back], general: [{ kind: general, turned: false }] }
}

/** Why no verb of its own fits, and what would: in the words of the first thing such a card can do. */
export function refusal(from: CardKindName, to: CardKindName): string {
  const deed = linkKindNames.find((kind) => {
    const { from: starts }: { from: readonly CardKindName[] | 'any' } = linkKinds[kind]
    return starts !== 'any' && starts.includes(from)
  })
  return deed ? whyNot(deed, from, to) : ''
}

/** While a link is drawn: the cards that fit stay bright, the one under the free end is marked. */
export function fitsLinking(scene: Scene, linking: Linking, card: Card | null): '' | 'dim' | 'over' {
  const start = scene.session.reader.board.cards.get(linking.from)
  if (!card || !start) return 'dim'
  if (card.id === start.id) return ''
  if (waysBetween(start.kind, card.kind).special.length === 0) return 'dim'
  return linking.over === card.id ? 'over' : ''
}
