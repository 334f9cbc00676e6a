import { say } from '../tongue/tongue.ts'
import { below } from './limit.ts'
import { classOf, labelOf, standingIn, type Standing } from './loyalty.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule } from './rule.ts'
import { clipped, filled, shownPercent } from './words.ts'

export const loyaltyAgreesWithShares = rule({
  code: 'SEG-6',
  slug: 'loyalty-agrees-with-shares',
  severity: 'error',
  step: 2,
  about: 'segment',
  checks:
    'A segment’s loyalty class is not what its brand shares say: own brand at cut % or more is loyal, one other brand at cut % or more is loyal elsewhere, none is swing.',
  why: 'The class is the behaviour: whom people buy from most of the time. A class that contradicts the shares sends the wrong message to the wrong people.',
  source: 'Six-step IMC, step 2; share of category requirements',
  thresholds: { cut: 50 },
  lacks: false,
  judge(segment, look, { cut }) {
    const { loyalty, brandShares } = segment
    const { ownBrand } = look.plan
    if (!filled(loyalty) || loyalty === 'newCategory') return cannotTell('loyalty')
    if (!filled(ownBrand) || !filled(brandShares)) return cannotTell('brandShares')
    const standing = standingIn(brandShares, ownBrand)
    const shown = classOf(standing, cut)
    if (shown === loyalty) return fine
    return found({
      cards: [segment],
      says: (name) =>
        say`${name(segment)} is called ${labelOf(loyalty)}, and ${evidence(standing, ownBrand, cut)}.`,
      repairs: () => [
        complete(say`Call them ${labelOf(shown)}`, set(segment, 'loyalty', shown)),
        start(say`Count the shares again`, segment, 'brandShares'),
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

function evidence({ own, rival, most }: Standing, ownBrand: string, cut: number): string {
  if (below(own, cut) && !below(most, cut))
    return say`${shownPercent(most)} of their spending goes to ${clipped(rival, 40)}`
  const ours = say`${shownPercent(own)} of their spending goes to ${clipped(ownBrand, 40)}`
  return below(own, cut) ? say`no brand has ${shownPercent(cut)}: ${ours}` : ours
}
