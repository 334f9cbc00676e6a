import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { daysBetween, earliest } from '../rules/time.ts'
import { filled, sameText } from '../rules/words.ts'
import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'
import { out, todayOf } from './seen.ts'
import { lastReading } from './standing.ts'

type Reads = 'id' | 'baseline' | 'target' | 'unit' | 'deadline'
type Objective = Pick<CardOf<'objective'>, Reads>

/** How far an objective has come by its last reading, in % of how far it should have come by that day. */
export const pace = metric<'objective', Reads>({
  word: 'Pace',
  about: 'objective',
  formula: '100 × (read − from) / (to − from) / (days gone / days from the plan’s start to the deadline)',
  unit: '% of the way due',
  source: 'Six-step IMC, step 6',
  answer(objective, board) {
    const { baseline, target, deadline, unit } = objective
    const { startsOn } = board.plan
    if (baseline === undefined || target === undefined || !deadline || !startsOn || !filled(unit))
      return absent({ baseline, target, deadline, startsOn, unit })
    if (baseline === target) return lack('target')
    if (deadline <= startsOn) return lack('deadline')
    const last = readingOf(objective, startsOn, board)
    if (!last) return lack('readings')
    const gone = daysBetween(startsOn, last.date) / daysBetween(startsOn, deadline)
    return (100 * (last.value - baseline)) / (target - baseline) / gone
  },
})

/** The last after the start and not after the deadline, in the objective’s own unit. */
function readingOf({ id, unit = '', deadline }: Objective, startsOn: string, board: Board) {
  const until = earliest(deadline, todayOf(board)) ?? ''
  return out(board, { id }, 'measuredBy', 'metric')
    .filter((one) => filled(one.unit) && sameText(one.unit, unit))
    .map((one) => lastReading(one, until))
    .filter((one) => one !== undefined && one.date > startsOn)
    .reduce((last, one) => (last && one && last.date > one.date ? last : one), undefined)
}
