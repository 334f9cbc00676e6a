import type { Board } from '../board/board.ts'
import { absent, isKnown, lack, ratio, sumOf, type Lack } from './lack.ts'
import { metric } from './metric.ts'
import { into, out } from './seen.ts'
import { costOf } from './spending.ts'

type Reads = 'id' | 'measureKind' | 'baseline' | 'target' | 'repeatShare'

/** What it costs to win one customer who stays, in the plan's currency. A card that serves several goals costs each an equal part. */
export const costPerGain = metric<'objective', Reads>({
  word: 'Cost per gained customer',
  about: 'objective',
  formula: 'Σ cost of what serves it / ((to − from) × share that stays)',
  unit: 'money a customer',
  source: 'Acquisition cost, beside the customer lifetime value',
  answer({ id, measureKind, baseline, target, repeatShare }, board) {
    if (measureKind !== 'count') return lack('measureKind')
    if (baseline === undefined || target === undefined || repeatShare === undefined)
      return absent({ baseline, target, repeatShare })
    const gained = gainOf({ baseline, target, repeatShare })
    return ratio(costOfGoal({ id }, board), gained, 'target', 'repeatShare')
  },
})

/** How many are won and stay. */
export const gainOf = (goal: { baseline: number; target: number; repeatShare: number }): number =>
  (goal.target - goal.baseline) * goal.repeatShare

function costOfGoal(objective: { id: string }, board: Board): number | Lack {
  const acts = (['contactPoint', 'tool'] as const).flatMap((kind) => into(board, objective, 'serves', kind))
  if (acts.length === 0) return lack('serves')
  const parts = acts.map((act) => {
    const cost = costOf(act, board)
    return isKnown(cost) ? cost / out(board, act, 'serves', 'objective').length : cost
  })
  return sumOf(parts)
}
