import { impressions } from './impressions.ts'
import { isKnown, ratio } from './lack.ts'
import { metric } from './metric.ts'
import { costOf } from './spending.ts'

/** CPM: what a thousand gross impressions cost, in the plan's currency. */
export const costPerThousand = metric<'contactPoint', 'id' | 'noCost' | 'reach' | 'frequency' | 'grp'>({
  word: 'Cost per thousand',
  about: 'contactPoint',
  formula: '1000 × cost / gross impressions',
  unit: 'money a thousand contacts',
  source: 'Arithmetic of media',
  answer(point, board) {
    const each = ratio(costOf(point, board), impressions.answer(point, board), 'reach', 'size')
    return isKnown(each) ? 1000 * each : each
  },
})
