import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { loyaltyAgreesWithShares } from './loyalty-agrees-with-shares.ts'
import { classOf, rest, standingIn } from './loyalty.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Judgement, type Offer } from './rule.ts'
import { thresholdsOf } from './settings.ts'
import { filled, shownPercent } from './words.ts'
import { valueAt } from './facts.ts'

type Segment = CardOf<'segment'>
type Shares = Readonly<Record<string, number>>

export const brandSharesSumTo100 = rule({
  code: 'SEG-5',
  slug: 'brand-shares-sum-to-100',
  severity: 'warning',
  step: 2,
  about: 'segment',
  checks:
    'A segment has no brand shares. An error where they add up to something else than 100%, by more than tolerance.',
  why: 'Each class has its own network of brands, known from behaviour. Shares that do not add up leave out who else is bought.',
  source: 'Six-step IMC, step 2',
  thresholds: { tolerance: 1 },
  lacks: true,
  judge(segment, look, { tolerance }) {
    const { brandShares } = segment
    if (!filled(brandShares)) return withoutShares(segment)
    const sum = Object.values(brandShares).reduce((all, share) => all + share, 0)
    if (!above(Math.abs(sum - 100), tolerance)) return fine
    return found({
      cards: [segment],
      severity: 'error',
      says: (name) =>
        say`The brand shares of ${name(segment)} add up to ${shownPercent(sum)} and not to 100%.`,
      repairs: () => [
        ...(above(Math.abs(sum * 100 - 100), tolerance)
          ? balanced(segment, brandShares, sum, look)
          : asPercent(segment, brandShares, look)),
        start(say`Count the shares again`, segment, 'brandShares'),
      ],
    })
  },
  breaking: `
    plan "Coffee" ownBrand=Brimberg
    segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":62,"Halden":30}`,
  repaired: `
    plan "Coffee" ownBrand=Brimberg
    segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":62,"Halden":30,"other":8}`,
})

/** Who does not buy in the category yet has no brands to share it among. */
function withoutShares(segment: Segment): Judgement {
  if (segment.loyalty === 'newCategory') return cannotTell('brandShares')
  return found({
    cards: [segment],
    says: (name) => say`Nothing says which brands ${name(segment)} buy.`,
    repairs: () => [start(say`Count which brands they buy`, segment, 'brandShares')],
  })
}

/** Shares of one, typed where percent are asked for. */
function asPercent(segment: Segment, shares: Shares, look: Look): Offer[] {
  const percent = Object.entries(shares).map(([brand, share]) => [brand, rounded(share * 100)] as const)
  const next = Object.fromEntries(percent)
  const title = say`Read them as parts of 1`
  const write = set(segment, 'brandShares', next)
  return [
    isOfItsClass(segment, next, look) ? complete(title, write) : start(title, segment, 'loyalty', write),
  ]
}

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6

function isOfItsClass({ loyalty }: Segment, shares: Shares, look: Look): boolean {
  const { ownBrand } = look.plan
  const { cut } = thresholdsOf(loyaltyAgreesWithShares, look)
  if (!filled(loyalty) || loyalty === 'newCategory' || !filled(ownBrand) || typeof cut !== 'number')
    return true
  return classOf(standingIn(shares, ownBrand), cut) === loyalty
}

/** What is left goes to all other brands together, and what is too much comes from them: nobody's class changes. */
function balanced(segment: Segment, shares: Shares, sum: number, look: Look): Offer[] {
  const others = rounded(Number(valueAt(shares, rest) ?? 0) + 100 - sum)
  if (others < 0 || look.plan.ownBrand === rest) return []
  return [
    complete(
      say`Give ${shownPercent(others)} to all other brands together`,
      set(segment, ['brandShares', rest], others),
    ),
  ]
}
