import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { listed } from './words.ts'

type Segment = CardOf<'segment'>
type Phase = (typeof phases)[number]

/** The four phases of an audience profile, in order, and where one begins to write each. */
const phases = [
  {
    kind: 'insight',
    word: () => say`purchase insight`,
    title: () => say`Why they buy as they do`,
    opens: 'statement',
  },
  { kind: 'persona', word: () => say`buyer persona`, title: () => say`One of them`, opens: 'who' },
  {
    kind: 'valueProposition',
    word: () => say`value proposition`,
    title: () => say`What we offer them`,
    opens: 'statement',
  },
  { kind: 'journey', word: () => say`journey`, title: () => say`How they come to buy`, opens: 'steps' },
] as const

export const profileHasFourPhases = rule({
  code: 'HUM-6',
  slug: 'profile-has-four-phases',
  severity: 'warning',
  step: 2,
  about: 'segment',
  checks:
    'A segment is not described by an insight, a persona, a value proposition and a journey. An error at priority 1.',
  why: 'Four phases make the profile of an audience: why they buy, who they are, what we offer, and how they come to it. Without one of them we talk past somebody.',
  source: 'Human marketing',
  thresholds: {},
  lacks: true,
  judge(segment, look) {
    const known = new Set(look.in(segment, 'describes').map(({ kind }) => kind))
    const missing = phases.filter(({ kind }) => !known.has(kind))
    if (missing.length === 0) return fine
    return found({
      cards: [segment],
      severity: segment.priority === 1 ? 'error' : 'warning',
      says: (name) =>
        say`${name(segment)} has no ${listed(
          missing.map(({ word }) => word()),
          'or',
        )}.`,
      repairs: () => [...takeLoose(segment, missing, look), ...writeFirst(segment, missing)],
    })
  },
  breaking: `
    segment s1 "Rotators" priority=1
    insight i1 "The shelf decides"
    valueProposition v1 "A third less bin"
    persona p1 "Marit, 41, three brands in the cupboard"
    journey j1 "A Saturday shop"
    i1 describes s1
    v1 describes s1
    p1 describes s1`,
  repaired: `
    segment s1 "Rotators" priority=1
    insight i1 "The shelf decides"
    valueProposition v1 "A third less bin"
    persona p1 "Marit, 41, three brands in the cupboard"
    journey j1 "A Saturday shop"
    i1 describes s1
    v1 describes s1
    p1 describes s1
    j1 describes s1`,
})

const nobodys = (card: { id: string }, look: Look): boolean => look.out(card, 'describes').length === 0

/** Cards of each phase that describe nobody yet. */
const loose = {
  insight: spare('insight', nobodys, 1),
  persona: spare('persona', nobodys, 1),
  valueProposition: spare('valueProposition', nobodys, 1),
  journey: spare('journey', nobodys, 1),
} as const

function takeLoose(segment: Segment, missing: readonly Phase[], look: Look): Offer[] {
  const cards = missing.flatMap(({ kind }) => [...loose[kind](look)])
  if (cards.length === 0) return []
  const links = cards.map((card) => link(card, 'describes', segment))
  const title = (name: (card: { id: string }) => string) => say`Describe them with ${listed(cards.map(name))}`
  const left = missing.filter(({ kind }) => !cards.some((card) => card.kind === kind))
  const next = left[0]
  return [next ? start(title, ...write(segment, next, links)) : complete(title, ...links)]
}

const writeFirst = (segment: Segment, missing: readonly Phase[]): Offer[] =>
  missing.slice(0, 1).map((phase) => start(say`Write their ${phase.word()}`, ...write(segment, phase, [])))

/** The card that is written next, the field that is open then, and the commands before. */
function write(
  segment: Segment,
  { kind, title, opens }: Phase,
  links: Offer['commands'],
): [card: { id: string }, field: string, ...Offer['commands']] {
  const card = { id: 'phase' }
  return [
    card,
    opens,
    ...links,
    { add: { as: card.id, kind, title: title() } },
    link(card, 'describes', segment),
  ]
}
