import type { CardOf } from '../cards/index.ts'
import type { Loyalty } from '../cards/segment.ts'
import { say } from '../tongue/tongue.ts'
import { valueAt } from './facts.ts'
import type { Look } from './look.ts'
import { loyaltyAgreesWithShares } from './loyalty-agrees-with-shares.ts'
import { classOf, firstOfEachClass, labelOf, standingIn } from './loyalty.ts'
import { complete, link, set, setPlan, start } from './repair.ts'
import { cannotTell, found, rule, type Offer } from './rule.ts'
import { thresholdsOf } from './settings.ts'
import { tally } from './tally.ts'
import { filled } from './words.ts'

type Segment = CardOf<'segment'>

/** Who buys in the category: newcomers to it may be left out without a word. */
const market = ['loyal', 'competitorLoyal', 'swing'] as const

export const loyaltyClassesAreCovered = rule({
  code: 'SEG-1',
  slug: 'loyalty-classes-are-covered',
  severity: 'warning',
  step: 2,
  about: 'plan',
  checks:
    'One of the classes loyal, loyal elsewhere and swing has no segment, and the plan does not say why it is left out; once a segment has a class.',
  why: 'The market falls into three classes of loyalty. Leaving one out can be right, and is then a decision.',
  source: 'Six-step IMC, step 2',
  thresholds: {},
  lacks: false,
  judge(plan, look) {
    const covered = new Set(firstOfEachClass(look).map(({ loyalty }) => loyalty))
    if (covered.size === 0) return cannotTell('loyalty')
    const left = market.filter(
      (loyalty) => !covered.has(loyalty) && !filled(valueAt(plan.exclusions, loyalty)),
    )
    return found(
      ...left.map((loyalty) => ({
        cards: [],
        says: say`No segment holds people who ${titles[loyalty].says()}, and nothing says why they are left out.`,
        repairs: () => [...named(loyalty, look), addSegment(loyalty, look), leaveOut(loyalty)],
      })),
    )
  },
  breaking: `
    plan "Coffee" ownBrand=Brimberg
    database d1 "Club card" records=48000
    segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":68,"Halden":32}
    segment s2 "Halden households" brandShares={"Brimberg":6,"Halden":71,"other":23}
    d1 feeds s1
    d1 feeds s2`,
  repaired: `
    plan "Coffee" ownBrand=Brimberg exclusions={"swing":"Reached by the retailer’s own campaign"}
    database d1 "Club card" records=48000
    segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":68,"Halden":32}
    segment s2 "Halden households" loyalty=competitorLoyal brandShares={"Brimberg":6,"Halden":71,"other":23}
    d1 feeds s1
    d1 feeds s2`,
})

type Unnamed = { segment: Segment; loyalty: Loyalty }

/** Segments without a class whose shares say which it is. */
const unnamed = tally<'segment', readonly Unnamed[]>({
  kind: 'segment',
  of: (segment, look) => {
    const { loyalty, brandShares } = segment
    const { ownBrand } = look.plan
    const { cut } = thresholdsOf(loyaltyAgreesWithShares, look)
    if (filled(loyalty) || !filled(brandShares) || !filled(ownBrand) || typeof cut !== 'number') return []
    return [{ segment, loyalty: classOf(standingIn(brandShares, ownBrand), cut) }]
  },
  join: (a, b) => [...a, ...b],
  none: [],
})

function named(loyalty: Loyalty, look: Look): Offer[] {
  return unnamed(look)
    .filter((one) => one.loyalty === loyalty)
    .slice(0, 2)
    .map(({ segment }) =>
      complete(
        (name) => say`Call ${name(segment)} ${labelOf(loyalty)}, as their shares say`,
        set(segment, 'loyalty', loyalty),
      ),
    )
}

const titles = {
  loyal: { title: () => say`Loyal to us`, says: () => say`are loyal to us` },
  competitorLoyal: {
    title: () => say`Loyal to one other brand`,
    says: () => say`are loyal to one other brand`,
  },
  swing: { title: () => say`Switch between brands`, says: () => say`switch between brands` },
} as const

/** Counted in the base, where there is one only. */
function addSegment(loyalty: (typeof market)[number], look: Look): Offer {
  const segment = { id: 'segment' }
  const [base, another] = look.all('database')
  return start(
    say`Add a segment of them`,
    segment,
    'predicate',
    { add: { as: segment.id, kind: 'segment', title: titles[loyalty].title(), loyalty } },
    ...(base && !another ? [link(base, 'feeds', segment)] : []),
  )
}

const leaveOut = (loyalty: Loyalty): Offer =>
  complete(
    say`Note that they are left out on purpose`,
    setPlan(['exclusions', loyalty], 'Left out on purpose'),
  )
