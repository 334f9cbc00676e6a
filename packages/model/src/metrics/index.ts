import { lifetimeValue } from './lifetime-value.ts'
import { lifetimeValueMultiple } from './lifetime-value-multiple.ts'
import { churn } from './churn.ts'
import { monthlyChurn } from './monthly-churn.ts'
import { cycleRetention } from './cycle-retention.ts'
import { people } from './people.ts'
import { categoryShare } from './category-share.ts'
import { brandNetwork } from './brand-network.ts'
import { marketShare } from './market-share.ts'
import { nps } from './nps.ts'
import { npsError } from './nps-error.ts'
import { npsLiftError } from './nps-lift-error.ts'
import { shareError } from './share-error.ts'
import { shareLiftError } from './share-lift-error.ts'
import { ratingPoints } from './rating-points.ts'
import { impressions } from './impressions.ts'
import { contacts } from './contacts.ts'
import { costPerPoint } from './cost-per-point.ts'
import { costPerThousand } from './cost-per-thousand.ts'
import { costPerContact } from './cost-per-contact.ts'
import { costPerGain } from './cost-per-gain.ts'
import { gainAgainstWorth } from './gain-against-worth.ts'
import { weeklyPressure } from './weekly-pressure.ts'
import { coverage } from './coverage.ts'
import { drivers } from './drivers.ts'
import { twoThirds } from './two-thirds.ts'
import { advertisingShare } from './advertising-share.ts'
import { digitalShare } from './digital-share.ts'
import { digitalBalance } from './digital-balance.ts'
import { closureRate } from './closure-rate.ts'
import { closureDays } from './closure-days.ts'
import { needReturnRate } from './need-return-rate.ts'
import { needReturnDays } from './need-return-days.ts'
import { needToldDays } from './need-told-days.ts'
import { voiceUseRate } from './voice-use-rate.ts'
import { lotteryIndex } from './lottery-index.ts'
import { referralFactor } from './referral-factor.ts'
import { brandAdvocacyRatio } from './brand-advocacy-ratio.ts'
import { purchaseActionRatio } from './purchase-action-ratio.ts'
import { budgetByStrand } from './budget-by-strand.ts'
import { budgetByMeans } from './budget-by-means.ts'
import { budgetByStage } from './budget-by-stage.ts'
import { humanShare } from './human-share.ts'
import { pace } from './pace.ts'
import { paces } from './paces.ts'
import { forecasts } from './forecasts.ts'
import { salesRoi } from './sales-roi.ts'
import { humanPanel } from './human-panel.ts'

/** Every number and table that the board can work out. */
export const metrics = {
  lifetimeValue,
  lifetimeValueMultiple,
  churn,
  monthlyChurn,
  cycleRetention,
  people,
  categoryShare,
  brandNetwork,
  marketShare,
  nps,
  npsError,
  npsLiftError,
  shareError,
  shareLiftError,
  ratingPoints,
  impressions,
  contacts,
  costPerPoint,
  costPerThousand,
  costPerContact,
  costPerGain,
  gainAgainstWorth,
  weeklyPressure,
  coverage,
  drivers,
  twoThirds,
  advertisingShare,
  digitalShare,
  digitalBalance,
  closureRate,
  closureDays,
  needReturnRate,
  needReturnDays,
  needToldDays,
  voiceUseRate,
  lotteryIndex,
  referralFactor,
  brandAdvocacyRatio,
  purchaseActionRatio,
  budgetByStrand,
  budgetByMeans,
  budgetByStage,
  humanShare,
  pace,
  paces,
  forecasts,
  salesRoi,
  humanPanel,
} as const
