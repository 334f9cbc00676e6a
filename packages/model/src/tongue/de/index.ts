import { tongueOf, type Dictionary, type Tongue } from '../tongue.ts'
import { brandCards } from './cards/brand.ts'
import { consumersCards } from './cards/consumers.ts'
import { profileCards } from './cards/profile.ts'
import { contactPointsCards } from './cards/contact-points.ts'
import { objectivesCards } from './cards/objectives.ts'
import { messagesCards } from './cards/messages.ts'
import { strandsCards } from './cards/strands.ts'
import { loopCards } from './cards/loop.ts'
import { planCards } from './cards/plan.ts'
import { planLinks } from './links/plan.ts'
import { loopLinks } from './links/loop.ts'
import { peopleMetrics } from './metrics/people.ts'
import { planMetrics } from './metrics/plan.ts'
import { templates } from './templates.ts'
import { nounsDifference } from './difference/nouns.ts'
import { baseRules } from './rules/base.ts'
import { segmentsRules } from './rules/segments.ts'
import { contactsRules } from './rules/contacts.ts'
import { objectivesRules } from './rules/objectives.ts'
import { mixRules } from './rules/mix.ts'
import { messagesRules } from './rules/messages.ts'
import { humanRules } from './rules/human.ts'
import { loopRules } from './rules/loop.ts'
import { riskRules } from './rules/risk.ts'
import { timeRules } from './rules/time.ts'
import { moneyRules } from './rules/money.ts'
import { measuresRules } from './rules/measures.ts'
import { governanceRules } from './rules/governance.ts'
import { faults } from './faults.ts'
import { mixFindings } from './findings/mix.ts'
import { loopFindings } from './findings/loop.ts'
import { riskFindings } from './findings/risk.ts'
import { governanceFindings } from './findings/governance.ts'
import { objectivesFindings } from './findings/objectives.ts'
import { measuresFindings } from './findings/measures.ts'
import { segmentsFindings } from './findings/segments.ts'
import { timeFindings } from './findings/time.ts'
import { contactsFindings } from './findings/contacts.ts'
import { baseFindings } from './findings/base.ts'
import { messagesFindings } from './findings/messages.ts'
import { moneyFindings } from './findings/money.ts'
import { humanFindings } from './findings/human.ts'
import { wordsFindings } from './findings/words.ts'
import { sentencesDifference } from './difference/sentences.ts'
import { tables } from './tables.ts'
import { goodStates } from './rules/good.ts'
import { thresholds } from './rules/thresholds.ts'
import { small } from './small.ts'

export const dictionaries: readonly Dictionary[] = [
  tables,
  brandCards,
  consumersCards,
  profileCards,
  contactPointsCards,
  objectivesCards,
  messagesCards,
  strandsCards,
  loopCards,
  planCards,
  planLinks,
  loopLinks,
  peopleMetrics,
  planMetrics,
  templates,
  nounsDifference,
  baseRules,
  segmentsRules,
  contactsRules,
  objectivesRules,
  mixRules,
  messagesRules,
  humanRules,
  loopRules,
  riskRules,
  timeRules,
  moneyRules,
  measuresRules,
  governanceRules,
  faults,
  mixFindings,
  loopFindings,
  riskFindings,
  governanceFindings,
  objectivesFindings,
  measuresFindings,
  segmentsFindings,
  timeFindings,
  contactsFindings,
  baseFindings,
  messagesFindings,
  moneyFindings,
  humanFindings,
  wordsFindings,
  sentencesDifference,
  goodStates,
  thresholds,
]

/** German as a planner writes it: plain, short, “du”. */
export const german: Tongue = tongueOf('de', dictionaries, small)
