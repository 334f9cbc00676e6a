import type { Rule } from './rule.ts'
import { loyaltyAgreesWithShares } from './loyalty-agrees-with-shares.ts'
import { contactPointSaysWhenWhereHow } from './contact-point-says-when-where-how.ts'
import { journeyHasNoHole } from './journey-has-no-hole.ts'
import { contactPointHasAWayBack } from './contact-point-has-a-way-back.ts'
import { objectiveIsInNumbers } from './objective-is-in-numbers.ts'
import { liftCanBeSeen } from './lift-can-be-seen.ts'
import { oneFactHasOneValue } from './one-fact-has-one-value.ts'
import { promiseFollowsTheAct } from './promise-follows-the-act.ts'
import { humanStrategyStandsByItself } from './human-strategy-stands-by-itself.ts'
import { rememberedIsAddressedAgain } from './remembered-is-addressed-again.ts'
import { publicContactIsCovered } from './public-contact-is-covered.ts'
import { linesFitTheBudget } from './lines-fit-the-budget.ts'

/** Every rule, in the order in which findings are told: by step, as a plan is made. */
export const rules: readonly Rule[] = [
  loyaltyAgreesWithShares,
  contactPointSaysWhenWhereHow,
  journeyHasNoHole,
  contactPointHasAWayBack,
  objectiveIsInNumbers,
  liftCanBeSeen,
  oneFactHasOneValue,
  promiseFollowsTheAct,
  humanStrategyStandsByItself,
  rememberedIsAddressedAgain,
  publicContactIsCovered,
  linesFitTheBudget,
]
