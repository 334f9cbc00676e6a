import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'
import { day, isShare, retentionOver } from './periods.ts'

/** The customers, as 0–1, who are still there at their next purchase: the conversion from one period to the next. */
export const cycleRetention = metric<'segment', 'retention' | 'purchaseCycleDays'>({
  word: 'Buy again',
  about: 'segment',
  formula: 'retention ^ (days between purchases / 365)',
  unit: 'share of customers a purchase cycle',
  source: 'Arithmetic of retention',
  answer({ retention, purchaseCycleDays }) {
    if (retention === undefined || purchaseCycleDays === undefined)
      return absent({ retention, purchaseCycleDays })
    if (!isShare(retention)) return lack('retention')
    if (purchaseCycleDays <= 0) return lack('purchaseCycleDays')
    return retentionOver(retention, purchaseCycleDays * day)
  },
})
