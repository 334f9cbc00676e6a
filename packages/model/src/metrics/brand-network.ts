import { isKnown } from './lack.ts'
import { table } from './metric.ts'
import { sharesOf } from './shares.ts'

/** The brands a segment buys and what each gets of its category spending, in %, greatest first. */
export const brandNetwork = table<'segment', 'brandShares'>({
  word: 'Brand network',
  about: 'segment',
  formula: '100 × purchases of the brand / category purchases',
  unit: '% of category spending',
  source: 'Schultz, Tannenbaum and Lauterborn, Integrated Marketing Communications, 1993',
  answer(segment) {
    const shares = sharesOf(segment)
    return isKnown(shares) ? shares.map(([name, value]) => ({ name, value })) : shares
  },
})
