import { worthOf } from '../rules/worth.ts'
import { costPerGain } from './cost-per-gain.ts'
import { isKnown, lack, ratio } from './lack.ts'
import { joinedBy } from './joined.ts'
import { metric } from './metric.ts'

type Reads = 'id' | 'measureKind' | 'baseline' | 'target' | 'repeatShare'

/** What winning one costs against what one is worth in the class that is joined, the worthiest segment of it: up to 1 it pays. */
export const gainAgainstWorth = metric<'objective', Reads>({
  word: 'Cost per gained customer against lifetime value',
  about: 'objective',
  formula: 'cost per gained customer / lifetime value of the class joined',
  unit: 'ratio',
  source: 'Acquisition cost, beside the customer lifetime value',
  answer(objective, board) {
    const cost = costPerGain.answer(objective, board)
    if (!isKnown(cost)) return cost
    const worths = joinedBy(objective, board)
      .map(worthOf)
      .filter((worth) => worth !== undefined)
    return worths.length === 0
      ? lack('targets', 'lifetimeValue')
      : ratio(cost, Math.max(...worths), 'lifetimeValue')
  },
})
