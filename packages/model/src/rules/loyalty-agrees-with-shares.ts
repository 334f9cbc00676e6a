import { loyaltyClasses, type Loyalty } from '../cards/segment.ts'
import { below } from './limit.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule } from './rule.ts'
import { clipped, filled, shownNumber } from './words.ts'

/** Under this key stand all other brands together: no brand to be loyal to. */
const rest = 'other'

export const loyaltyAgreesWithShares = rule({
  code: 'SEG-6',
  slug: 'loyalty-agrees-with-shares',
  severity: 'error',
  step: 2,
  about: 'segment',
  checks:
    'A segment’s loyalty class is not what its brand shares say: own brand at cut % or more is loyal, one other brand at cut % or more is loyal elsewhere, none is swing.',
  why: 'The class is the behaviour: whom people buy from most of the time. A class that contradicts the shares sends the wrong message to the wrong people.',
  source: 'Six-step IMC, step 2 (002); share of category requirements',
  thresholds: { cut: 50 },
  lacks: false,
  judge(segment, look, { cut }) {
    const { loyalty, brandShares } = segment
    const { ownBrand } = look.plan
    if (!filled(loyalty) || loyalty === 'newCategory') return cannotTell('loyalty')
    if (!filled(ownBrand) || !filled(brandShares)) return cannotTell('brandShares')
    const own = Object.hasOwn(brandShares, ownBrand) ? (brandShares[ownBrand] ?? 0) : 0
    const [rival, most] = strongest(brandShares, ownBrand)
    const shown = classOf(own, most, cut)
    if (shown === loyalty) return fine
    return found({
      cards: [segment],
      says: (name) =>
        `${name(segment)} is called ${labelOf(loyalty)}, and ${evidence(own, ownBrand, rival, most, cut)}.`,
      repairs: [
        complete(`Call them ${labelOf(shown)}`, set(segment, 'loyalty', shown)),
        start('Count the shares again', segment, 'brandShares'),
      ],
    })
  },
  breaking: `
    plan "Coffee" ownBrand=Brimberg
    segment s1 "Regulars" loyalty=loyal brandShares={"Brimberg":44,"Halden":30,"other":26}`,
  repaired: `
    plan "Coffee" ownBrand=Brimberg
    segment s1 "Rotators" loyalty=swing brandShares={"Brimberg":44,"Halden":30,"other":26}`,
})

/** The other brand that has most. */
function strongest(
  shares: Readonly<Record<string, number>>,
  ownBrand: string,
): [brand: string, share: number] {
  return Object.entries(shares)
    .filter(([brand]) => brand !== ownBrand && brand !== rest)
    .reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['no other brand', 0])
}

function classOf(own: number, most: number, cut: number): Loyalty {
  if (!below(own, cut)) return 'loyal'
  return below(most, cut) ? 'swing' : 'competitorLoyal'
}

function evidence(own: number, ownBrand: string, rival: string, most: number, cut: number): string {
  if (below(own, cut) && !below(most, cut))
    return `${shownNumber(most)} % of their spending goes to ${clipped(rival, 40)}`
  const ours = `${shownNumber(own)} % of their spending goes to ${clipped(ownBrand, 40)}`
  return below(own, cut) ? `no brand has ${shownNumber(cut)} %: ${ours}` : ours
}

const labelOf = (loyalty: Loyalty): string =>
  loyalty === 'competitorLoyal'
    ? 'loyal elsewhere'
    : (loyaltyClasses.find(({ value }) => value === loyalty)?.label ?? loyalty).toLowerCase()
