import { contacts } from './contacts.ts'
import { ratio } from './lack.ts'
import { metric } from './metric.ts'
import { costOf } from './spending.ts'

type Reads = 'id' | 'noCost' | 'reach' | 'frequency' | 'grp' | 'startsOn' | 'endsOn'

/** What it costs to meet one person once, in the plan's currency. */
export const costPerContact = metric<'contactPoint', Reads>({
  word: 'Cost per contact',
  about: 'contactPoint',
  formula: 'cost / contacts',
  unit: 'money a contact',
  source: 'Arithmetic of media',
  answer(point, board) {
    return ratio(costOf(point, board), contacts.answer(point, board), 'reach', 'perWeek')
  },
})
