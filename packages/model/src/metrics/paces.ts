import { isKnown, lack } from './lack.ts'
import { table } from './metric.ts'
import { pace } from './pace.ts'
import { all } from './seen.ts'

/** Each objective and how far it has come, in % of how far it should have come. */
export const paces = table<'plan', never>({
  word: 'Pace of the objectives',
  about: 'plan',
  formula: 'the pace of each',
  unit: '% of the way due',
  source: 'Six-step IMC, step 6',
  answer(_plan, board) {
    const objectives = all(board, 'objective')
    if (objectives.length === 0) return lack('objective')
    return objectives.map((objective) => {
      const answer = pace.answer(objective, board)
      const said = isKnown(answer) ? { value: answer } : { missing: answer.missing }
      return { name: objective.title, id: objective.id, ...said }
    })
  },
})
