import { cardKindNames, cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import { commonFields } from '../cards/kind.ts'
import { linkKindNames, linkKinds, type Link, type LinkKindName } from '../links/index.ts'
import { valueAt } from './facts.ts'
import type { Look } from './look.ts'
import { same } from './same.ts'
import { signed } from './signed.ts'
import { filled } from './words.ts'

const placing: readonly string[] = ['id', 'kind', 'x', 'y', 'w', 'h']

/** The fields of which one version says something else than the other: a blank says nothing, no status is active. */
export function changedIn(card: Card, was: Card): string[] {
  const fields = new Set([...fieldsOf.get(card.kind)!, ...Object.keys(was)])
  return [...fields].filter((field) => {
    const [before, now] = [said(field, valueAt(was, field)), said(field, Reflect.get(card, field))]
    return !placing.includes(field) && !same(before, now)
  })
}

const said = (field: string, value: unknown): unknown => {
  if (!filled(value)) return field === 'status' ? 'active' : undefined
  return value
}

const fieldsOf = new Map(
  cardKindNames.map((kind) => [
    kind,
    ['title', ...Object.keys(cardKinds[kind].fields), ...Object.keys(commonFields), 'notes'],
  ]),
)

/** The links that are gone since, and those that came. */
export type Ties = { gone: readonly Link[]; fresh: readonly Link[] }

export function linksChanged(card: Card, look: Look): Ties {
  const was = signed(look)?.linksAt.get(card.id) ?? []
  const now = [
    ...verbsOf.get(card.kind)!.out.flatMap((verb) => look.links(card, 'out', verb)),
    ...verbsOf.get(card.kind)!.in.flatMap((verb) => look.links(card, 'in', verb)),
  ]
  const [before, after] = [new Set(was.map(contentOf)), new Set(now.map(contentOf))]
  return {
    gone: was.filter((link) => !after.has(contentOf(link))),
    fresh: now.filter((link) => !before.has(contentOf(link))),
  }
}

/** Only what a card of a kind can be linked by is asked for. */
const verbsOf = new Map(
  cardKindNames.map((kind) => [kind, { out: verbsAt(kind, 'from'), in: verbsAt(kind, 'to') }] as const),
)

function verbsAt(kind: CardKindName, end: 'from' | 'to'): LinkKindName[] {
  return linkKindNames.filter((verb) => {
    const ends: readonly CardKindName[] | 'any' = linkKinds[verb][end]
    return ends === 'any' || ends.includes(kind)
  })
}

/** What a link says, its id aside. What is blank says nothing. */
const contentOf = (link: Link): string =>
  JSON.stringify(
    Object.entries(link)
      .filter(([field, value]) => field !== 'id' && filled(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
