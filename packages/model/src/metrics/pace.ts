import { filled } from '../rules/words.ts'
import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'
import { progressOf, readingOf } from './progress.ts'
import { out, todayOf } from './seen.ts'

type Reads = 'id' | 'baseline' | 'target' | 'unit' | 'deadline'

/** How far an objective has come by its last reading, in % of how far it should have come by that day. */
export const pace = metric<'objective', Reads>({
  word: 'Pace',
  about: 'objective',
  formula: '100 × (read − from) / (to − from) / (days gone / days from the plan’s start to the deadline)',
  unit: '% of the way due',
  source: 'Six-step IMC, step 6',
  answer({ id, baseline, target, deadline, unit }, board) {
    const { startsOn } = board.plan
    if (baseline === undefined || target === undefined || !deadline || !startsOn || !filled(unit))
      return absent({ baseline, target, deadline, startsOn, unit })
    if (baseline === target) return lack('target')
    if (deadline <= startsOn) return lack('deadline')
    const readBy = out(board, { id }, 'measuredBy', 'metric')
    const last = readingOf(readBy, { unit, startsOn, deadline }, todayOf(board))
    if (!last) return lack('readings')
    const { way, gone } = progressOf({ baseline, target, startsOn, deadline }, last)
    return (100 * way) / gone
  },
})
