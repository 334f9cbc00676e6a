import type { Rule } from './rule.ts'
import { planHasADatabase } from './plan-has-a-database.ts'
import { databaseHasFourBlocks } from './database-has-four-blocks.ts'
import { databaseHoldsProspects } from './database-holds-prospects.ts'
import { databaseIsFresh } from './database-is-fresh.ts'
import { segmentComesFromABase } from './segment-comes-from-a-base.ts'
import { memoryHasBasisAndEnd } from './memory-has-basis-and-end.ts'
import { loyaltyClassesAreCovered } from './loyalty-classes-are-covered.ts'
import { segmentRestsOnBehaviour } from './segment-rests-on-behaviour.ts'
import { countsFitTheBase } from './counts-fit-the-base.ts'
import { overlapsHavePrecedence } from './overlaps-have-precedence.ts'
import { brandSharesSumTo100 } from './brand-shares-sum-to-100.ts'
import { loyaltyAgreesWithShares } from './loyalty-agrees-with-shares.ts'
import { lifetimeValueIsPossible } from './lifetime-value-is-possible.ts'
import { segmentIsLargeEnough } from './segment-is-large-enough.ts'
import { contactPointSaysWhenWhereHow } from './contact-point-says-when-where-how.ts'
import { contactPointTouchesSomeone } from './contact-point-touches-someone.ts'
import { segmentIsContacted } from './segment-is-contacted.ts'
import { journeyHasNoHole } from './journey-has-no-hole.ts'
import { contactsWeDoNotMakeAreMapped } from './contacts-we-do-not-make-are-mapped.ts'
import { twoThirdsHaveOwnerAndMoney } from './two-thirds-have-owner-and-money.ts'
import { contactPointHasAWayBack } from './contact-point-has-a-way-back.ts'
import { wayBackIsManned } from './way-back-is-manned.ts'
import { contactPointHasSomethingToSay } from './contact-point-has-something-to-say.ts'
import { contactComesBeforeMessage } from './contact-comes-before-message.ts'
import { pushComesAtAWelcomeHour } from './push-comes-at-a-welcome-hour.ts'
import { segmentIsMetOnThePhone } from './segment-is-met-on-the-phone.ts'
import { objectiveIsInNumbers } from './objective-is-in-numbers.ts'
import { targetLiesTheRightWay } from './target-lies-the-right-way.ts'
import { unitsAgree } from './units-agree.ts'
import { objectiveIsSomeonesBehaviour } from './objective-is-someones-behaviour.ts'
import { verbFitsTheClass } from './verb-fits-the-class.ts'
import { targetIsPossible } from './target-is-possible.ts'
import { objectiveHasAnOwner } from './objective-has-an-owner.ts'
import { deadlineFollowsItsCause } from './deadline-follows-its-cause.ts'
import { liftCanBeSeen } from './lift-can-be-seen.ts'
import { objectiveIsServed } from './objective-is-served.ts'
import { objectiveIsMoreThanOutput } from './objective-is-more-than-output.ts'
import { productPriceOrPlaceIsWeighed } from './product-price-or-place-is-weighed.ts'
import { toolServesAGoal } from './tool-serves-a-goal.ts'
import { advertisingStaysInTheBackground } from './advertising-stays-in-the-background.ts'
import { goalStandsOnTwoLegs } from './goal-stands-on-two-legs.ts'
import { ownGoodsSpeak } from './own-goods-speak.ts'
import { digitalAndTraditionalGoHandInHand } from './digital-and-traditional-go-hand-in-hand.ts'
import { theFaithfulAreNotPaid } from './the-faithful-are-not-paid.ts'
import { oneTimeDealHasGuardRails } from './one-time-deal-has-guard-rails.ts'
import { messageHasContactAndSegment } from './message-has-contact-and-segment.ts'
import { oneFactHasOneValue } from './one-fact-has-one-value.ts'
import { messageSaysTheProposition } from './message-says-the-proposition.ts'
import { toneStaysOurs } from './tone-stays-ours.ts'
import { eachClassHasItsText } from './each-class-has-its-text.ts'
import { promiseFollowsTheAct } from './promise-follows-the-act.ts'
import { someoneElseCanConfirm } from './someone-else-can-confirm.ts'
import { oneOfferAtATime } from './one-offer-at-a-time.ts'
import { messageSpeaksTheirLanguage } from './message-speaks-their-language.ts'
import { somebodyAskedForIt } from './somebody-asked-for-it.ts'
import { messageListensWhileItRuns } from './message-listens-while-it-runs.ts'
import { thereIsAHumanStrategy } from './there-is-a-human-strategy.ts'
import { humanStrategyStandsByItself } from './human-strategy-stands-by-itself.ts'
import { humanStrategyIsJudgedAsHuman } from './human-strategy-is-judged-as-human.ts'
import { kindnessDoesNotSell } from './kindness-does-not-sell.ts'
import { twoStrategiesOneHand } from './two-strategies-one-hand.ts'
import { profileHasFourPhases } from './profile-has-four-phases.ts'
import { personaHasConnectionFactors } from './persona-has-connection-factors.ts'
import { profileRestsOnEvidence } from './profile-rests-on-evidence.ts'
import { virtueIsProved } from './virtue-is-proved.ts'
import { humanGoalHasBusinessContext } from './human-goal-has-business-context.ts'
import { noLooseGoodDeed } from './no-loose-good-deed.ts'
import { humanityIsMoreThanAdverts } from './humanity-is-more-than-adverts.ts'
import { feedbackHasPlaceAndPerson } from './feedback-has-place-and-person.ts'
import { heardIsRemembered } from './heard-is-remembered.ts'
import { rememberedIsAddressedAgain } from './remembered-is-addressed-again.ts'
import { answerRecalls } from './answer-recalls.ts'
import { needReturnsAsProperty } from './need-returns-as-property.ts'
import { askersAreTold } from './askers-are-told.ts'
import { nobodyIsAskedTwice } from './nobody-is-asked-twice.ts'
import { voiceIsBroad } from './voice-is-broad.ts'
import { reviewHasTwoSides } from './review-has-two-sides.ts'
import { propertyAnswersANeed } from './property-answers-a-need.ts'
import { feedbackReachesADesk } from './feedback-reaches-a-desk.ts'
import { publicContactIsCovered } from './public-contact-is-covered.ts'
import { listeningStartsWithThePush } from './listening-starts-with-the-push.ts'
import { answeredWhereItWasSaid } from './answered-where-it-was-said.ts'
import { spiralIsMet } from './spiral-is-met.ts'
import { wordOfMouthIsSeeded } from './word-of-mouth-is-seeded.ts'
import { weOwnSomeGround } from './we-own-some-ground.ts'
import { pushesDoNotCollide } from './pushes-do-not-collide.ts'
import { pressureStaysUnderTheCap } from './pressure-stays-under-the-cap.ts'
import { contactIsFrequentEnough } from './contact-is-frequent-enough.ts'
import { conditionComesFirst } from './condition-comes-first.ts'
import { buyersAreNotLeftAlone } from './buyers-are-not-left-alone.ts'
import { windowLiesInThePlan } from './window-lies-in-the-plan.ts'
import { linesFitTheBudget } from './lines-fit-the-budget.ts'
import { everythingIsFundedOrFree } from './everything-is-funded-or-free.ts'
import { ratingPointsAreRight } from './rating-points-are-right.ts'
import { oneCurrency } from './one-currency.ts'
import { strategySumsAgree } from './strategy-sums-agree.ts'
import { gainIsWorthItsCost } from './gain-is-worth-its-cost.ts'
import { humanStrategyHasItsShare } from './human-strategy-has-its-share.ts'
import { bothReturnsAreMeasured } from './both-returns-are-measured.ts'
import { metricHasSourceAndRhythm } from './metric-has-source-and-rhythm.ts'
import { paceIsKept } from './pace-is-kept.ts'
import { noLooseCard } from './no-loose-card.ts'
import { approvedIsUnchanged } from './approved-is-unchanged.ts'
import { noStepIsSkipped } from './no-step-is-skipped.ts'
import { traditionIsNotDroppedSilently } from './tradition-is-not-dropped-silently.ts'
import { noTwinCards } from './no-twin-cards.ts'

/** Every rule, in the order in which findings are told: by step, as a plan is made. */
export const rules: readonly Rule[] = [
  planHasADatabase,
  databaseHasFourBlocks,
  databaseHoldsProspects,
  databaseIsFresh,
  segmentComesFromABase,
  memoryHasBasisAndEnd,
  loyaltyClassesAreCovered,
  segmentRestsOnBehaviour,
  countsFitTheBase,
  overlapsHavePrecedence,
  brandSharesSumTo100,
  loyaltyAgreesWithShares,
  lifetimeValueIsPossible,
  segmentIsLargeEnough,
  contactPointSaysWhenWhereHow,
  contactPointTouchesSomeone,
  segmentIsContacted,
  journeyHasNoHole,
  contactsWeDoNotMakeAreMapped,
  twoThirdsHaveOwnerAndMoney,
  contactPointHasAWayBack,
  wayBackIsManned,
  contactPointHasSomethingToSay,
  contactComesBeforeMessage,
  pushComesAtAWelcomeHour,
  segmentIsMetOnThePhone,
  objectiveIsInNumbers,
  targetLiesTheRightWay,
  unitsAgree,
  objectiveIsSomeonesBehaviour,
  verbFitsTheClass,
  targetIsPossible,
  objectiveHasAnOwner,
  deadlineFollowsItsCause,
  liftCanBeSeen,
  objectiveIsServed,
  objectiveIsMoreThanOutput,
  productPriceOrPlaceIsWeighed,
  toolServesAGoal,
  advertisingStaysInTheBackground,
  goalStandsOnTwoLegs,
  ownGoodsSpeak,
  digitalAndTraditionalGoHandInHand,
  theFaithfulAreNotPaid,
  oneTimeDealHasGuardRails,
  messageHasContactAndSegment,
  oneFactHasOneValue,
  messageSaysTheProposition,
  toneStaysOurs,
  eachClassHasItsText,
  promiseFollowsTheAct,
  someoneElseCanConfirm,
  oneOfferAtATime,
  messageSpeaksTheirLanguage,
  somebodyAskedForIt,
  messageListensWhileItRuns,
  thereIsAHumanStrategy,
  humanStrategyStandsByItself,
  humanStrategyIsJudgedAsHuman,
  kindnessDoesNotSell,
  twoStrategiesOneHand,
  profileHasFourPhases,
  personaHasConnectionFactors,
  profileRestsOnEvidence,
  virtueIsProved,
  humanGoalHasBusinessContext,
  noLooseGoodDeed,
  humanityIsMoreThanAdverts,
  feedbackHasPlaceAndPerson,
  heardIsRemembered,
  rememberedIsAddressedAgain,
  answerRecalls,
  needReturnsAsProperty,
  askersAreTold,
  nobodyIsAskedTwice,
  voiceIsBroad,
  reviewHasTwoSides,
  propertyAnswersANeed,
  feedbackReachesADesk,
  publicContactIsCovered,
  listeningStartsWithThePush,
  answeredWhereItWasSaid,
  spiralIsMet,
  wordOfMouthIsSeeded,
  weOwnSomeGround,
  pushesDoNotCollide,
  pressureStaysUnderTheCap,
  contactIsFrequentEnough,
  conditionComesFirst,
  buyersAreNotLeftAlone,
  windowLiesInThePlan,
  linesFitTheBudget,
  everythingIsFundedOrFree,
  ratingPointsAreRight,
  oneCurrency,
  strategySumsAgree,
  gainIsWorthItsCost,
  humanStrategyHasItsShare,
  bothReturnsAreMeasured,
  metricHasSourceAndRhythm,
  paceIsKept,
  noLooseCard,
  approvedIsUnchanged,
  noStepIsSkipped,
  traditionIsNotDroppedSilently,
  noTwinCards,
]
