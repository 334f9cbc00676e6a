import type { CardKindName } from '../cards/index.ts'
import type { LinkKindName } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { link, start } from './repair.ts'
import { found, rule, type Offer } from './rule.ts'

/** What stands on the board too early, what it rests on, and how the first card of that is added. */
type Leap = {
  later: readonly CardKindName[]
  earlier: readonly CardKindName[]
  says: () => string
  title: () => string
  named: () => string
  opens: string
  joins: readonly { verb: LinkKindName; kind: CardKindName; against?: true }[]
}

const leaps: readonly Leap[] = [
  {
    later: ['contactPoint'],
    earlier: ['segment'],
    says: () => say`There are contact points and no segment: nobody has said whom they meet.`,
    title: () => say`Add the segment they meet`,
    named: () => say`Whom we meet`,
    opens: 'predicate',
    joins: [
      { verb: 'touches', kind: 'contactPoint', against: true },
      { verb: 'feeds', kind: 'database', against: true },
    ],
  },
  {
    later: ['tool', 'budgetLine'],
    earlier: ['objective'],
    says: () => say`Means or money are planned without an objective: nobody has said what they are for.`,
    title: () => say`Add the objective they serve`,
    named: () => say`What is to be reached`,
    opens: 'measure',
    joins: [
      { verb: 'serves', kind: 'tool', against: true },
      { verb: 'targets', kind: 'segment' },
    ],
  },
  {
    later: ['objective'],
    earlier: ['insight', 'persona', 'valueProposition', 'journey'],
    says: () => say`There are objectives, and nothing tells what is known of the people they are about.`,
    title: () => say`Add a purchase insight`,
    named: () => say`Why they buy as they do`,
    opens: 'statement',
    joins: [{ verb: 'describes', kind: 'segment' }],
  },
]

export const noStepIsSkipped = rule({
  code: 'GOV-3',
  slug: 'no-step-is-skipped',
  severity: 'warning',
  step: 6,
  about: 'plan',
  checks:
    'There are contact points and no segment, tools or budget lines and no objective, or objectives and nothing known of the people.',
  why: 'The steps are a sequence: each rests on what the one before it found. Knowledge is the cornerstone.',
  source: 'Six-step IMC; human marketing',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    const skipped = leaps.filter(
      ({ later, earlier }) => later.some((kind) => look.has(kind)) && !earlier.some((kind) => look.has(kind)),
    )
    return found(
      ...skipped.map((leap) => ({ cards: [], says: leap.says, repairs: () => [addEarlier(leap, look)] })),
    )
  },
  breaking: `
    database d1 "Club card" records=48000
    segment s1 "Rotators" loyalty=swing size=16800
    contactPoint c1 "Radio" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    tool t1 "Television in the evening" lever=communication
    d1 feeds s1
    c1 touches s1`,
  repaired: `
    database d1 "Club card" records=48000
    segment s1 "Rotators" loyalty=swing size=16800
    insight i1 "They take what stands in front" statement="The shelf decides."
    contactPoint c1 "Radio" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    objective o1 "Rotators try the refill" measure="households" baseline=0 target=900 unit=households deadline=2026-12-31
    tool t1 "Refill bay" lever=place
    d1 feeds s1
    i1 describes s1
    c1 touches s1
    o1 targets s1
    t1 serves o1`,
})

/** Tied to the first card that waits for it, so that it does not stand alone. */
function addEarlier({ earlier, title, named, opens, joins }: Leap, look: Look): Offer {
  const card = { id: 'earlier' }
  const kind = earlier[0]!
  return start(
    title,
    card,
    opens,
    { add: { as: card.id, kind, title: named() } },
    ...joins.flatMap(({ verb, kind, against }) =>
      look
        .all(kind)
        .slice(0, 1)
        .map((other) => (against ? link(other, verb, card) : link(card, verb, other))),
    ),
  )
}
