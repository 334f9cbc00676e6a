import type { Card } from '../cards/index.ts'
import { helpsAt, stagesOf } from '../rules/stages.ts'
import { budgetBy, fundedBy } from './budget.ts'
import { table } from './metric.ts'

/** The budget by stage of the journey, planned and spent; what helps at several is split equally among them. */
export const budgetByStage = table<'plan', never>({
  word: 'Budget by stage',
  about: 'plan',
  formula: 'Σ lines that fund a contact point of the stage',
  unit: 'money',
  source: 'Objective-and-task method; consumer decision journey of 2009',
  answer(_plan, board) {
    const stages = stagesOf(board)
    const headings = [...stages.map((stage) => ({ id: stage, name: stage })), { id: '', name: 'No stage' }]
    const stagesAt = (card: Card) =>
      card.kind === 'contactPoint' ? stages.filter((stage) => helpsAt(card, stage)) : []
    return budgetBy(headings, (line) => evenly(fundedBy(line, board).map(stagesAt)), board)
  },
})

/** Each card has an equal part of a line, whatever the number of its stages: the same stage is named as often as needed. */
function evenly(cards: readonly (readonly string[])[]): readonly string[] {
  const lists = cards.map((stages) => (stages.length > 0 ? stages : ['']))
  if (lists.length === 0) return ['']
  const parts = lists.reduce((product, { length }) => leastMultiple(product, length), 1)
  return lists.flatMap((list) =>
    list.flatMap((stage) => Array.from({ length: parts / list.length }, () => stage)),
  )
}

const leastMultiple = (a: number, b: number): number => (a * b) / divisor(a, b)
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
