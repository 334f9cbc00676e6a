import { isKnown, lack } from './lack.ts'
import { table, type Row } from './metric.ts'
import { all } from './seen.ts'
import { forecastFor } from './trend.ts'

/**
 * Where each objective arrives at its deadline if it goes on as it was read, in its own unit; the error is half the
 * width of the 95 % interval for one reading on that day. Three readings are the fewest.
 */
export const forecasts = table<'plan', never>({
  word: 'Forecast of the objectives',
  about: 'plan',
  formula:
    'the straight line through the readings by least squares, at the deadline; 95% interval of a new reading',
  unit: 'the unit of each objective',
  source: 'NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.1.2',
  answer(_plan, board) {
    const objectives = all(board, 'objective')
    if (objectives.length === 0) return lack('objective')
    return objectives.map((objective): Row => {
      const { id, title, unit } = objective
      const answer = forecastFor(objective, board)
      return { name: title, id, unit, ...(isKnown(answer) ? answer : { missing: answer.missing }) }
    })
  },
})
