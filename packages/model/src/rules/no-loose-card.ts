import { cardKindNames, cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import { linkKinds, type LinkKindName } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, park, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'

export const noLooseCard = rule({
  code: 'GOV-1',
  slug: 'no-loose-card',
  severity: 'warning',
  step: 6,
  about: cardKindNames,
  checks: 'A card has no link at all, unless it is the only one.',
  why: 'Advertising is an event, marketing is the strategy. What hangs together with nothing is done for nothing.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: true,
  judge(card, look) {
    if (look.isLinked(card) || look.isAlone) return fine
    return found({
      cards: [card],
      says: (name) => say`${name(card)} is linked to nothing.`,
      repairs: () => [...tied(card, look), ...parked(card, look)],
    })
  },
  breaking: `
    database d1 "Club card" records=48000
    segment s1 "Regulars" size=9600
    persona p1 "Vera, 41, weekly shop"
    contactPoint c1 "Tasting hour" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="62 stores" occasion="weekly shop" approach="Taste first"
    d1 feeds s1`,
  repaired: `
    database d1 "Club card" records=48000
    segment s1 "Regulars" size=9600
    persona p1 "Vera, 41, weekly shop"
    contactPoint c1 "Tasting hour" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="62 stores" occasion="weekly shop" approach="Taste first"
    d1 feeds s1
    p1 describes s1
    c1 touches s1`,
})

/** How a kind of card is mostly tied in. `asks`: the field that needs a word, where the link alone may not be enough. */
type Tie = { verb: LinkKindName; to: CardKindName; against?: true; asks?: string }

const ties: Readonly<Record<CardKindName, Tie>> = {
  brand: { verb: 'voices', to: 'valueProposition' },
  context: { verb: 'bearsOn', to: 'segment' },
  database: { verb: 'feeds', to: 'segment', asks: 'records' },
  segment: { verb: 'feeds', to: 'database', against: true, asks: 'size' },
  insight: { verb: 'describes', to: 'segment' },
  persona: { verb: 'describes', to: 'segment' },
  valueProposition: { verb: 'describes', to: 'segment' },
  journey: { verb: 'describes', to: 'segment' },
  contactPoint: { verb: 'touches', to: 'segment', asks: 'place' },
  objective: { verb: 'targets', to: 'segment', asks: 'measure' },
  metric: { verb: 'measuredBy', to: 'objective', against: true, asks: 'unit' },
  message: { verb: 'addresses', to: 'segment', asks: 'texts' },
  tool: { verb: 'serves', to: 'objective' },
  strategy: { verb: 'under', to: 'objective', against: true, asks: 'strand' },
  team: { verb: 'under', to: 'strategy' },
  budgetLine: { verb: 'funds', to: 'contactPoint', asks: 'planned' },
  feedback: { verb: 'saidBy', to: 'segment', asks: 'date' },
  need: { verb: 'reveals', to: 'feedback', against: true, asks: 'strength' },
  productProperty: { verb: 'returnedAs', to: 'need', against: true, asks: 'release' },
  memory: { verb: 'rememberedAs', to: 'feedback', against: true, asks: 'key' },
  responsePlan: { verb: 'covers', to: 'contactPoint', asks: 'trigger' },
  review: { verb: 'reviews', to: 'strategy' },
}

/** For each kind of card the first at the other end that has no such link yet: it waits for one. */
const waiting = new Map(
  cardKindNames.map((kind) => {
    const { verb, to, against } = ties[kind]
    const free = tally<CardKindName, Card | undefined>({
      kind: to,
      of: (card, look) => (look[against ? 'out' : 'in'](card, verb, kind).length === 0 ? card : undefined),
      join: (a, b) => a ?? b,
      none: undefined,
    })
    return [kind, free] as const
  }),
)

function tied(card: Card, look: Look): Offer[] {
  const { verb, to, against, asks } = ties[card.kind]
  const other = waiting.get(card.kind)?.(look) ?? firstOf(to, look)
  if (!other) return []
  const [from, end] = against ? [other, card] : [card, other]
  const tie = link(from, verb, end)
  const { verb: says, back } = linkKinds[verb]
  const title = (name: (one: Card) => string) => say`Say that it ${against ? back : says} ${name(other)}`
  return [asks === undefined ? complete(title, tie) : start(title, card, asks, tie)]
}

const firstOf = (kind: CardKindName, look: Look): Card | undefined =>
  look.recall(firstOf, kind, () => look.all(kind)[0])

/** What other rules ask for as soon as it is gone is not parked without a thought. */
const needed: readonly CardKindName[] = ['database', 'strategy', 'objective']

function parked(card: Card, look: Look): Offer[] {
  if (!needed.includes(card.kind)) return [complete(say`Park it`, park(card))]
  const first = tied(card, look).length === 0
  return first
    ? [start(say`Say what it is for`, card, Object.keys(cardKinds[card.kind].fields)[0] ?? 'title')]
    : []
}
