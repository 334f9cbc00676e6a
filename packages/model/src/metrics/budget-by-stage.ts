import type { Card } from '../cards/index.ts'
import { helpsAt, stagesOf } from '../rules/stages.ts'
import { say } from '../tongue/tongue.ts'
import { budgetBy, fundedBy, type Parts } from './budget.ts'
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
    const headings = [...stages.map((stage) => ({ id: stage, name: stage })), { id: '', name: say`No stage` }]
    const stagesAt = (card: Card) =>
      card.kind === 'contactPoint' ? stages.filter((stage) => helpsAt(card, stage)) : []
    return budgetBy(headings, (line) => evenly(fundedBy(line, board).map(stagesAt)), board)
  },
})

/** Each card has an equal part of a line, whatever the number of its stages, and its stages share that. */
function evenly(cards: readonly (readonly string[])[]): Parts {
  const lists = cards.map((stages) => (stages.length > 0 ? stages : ['']))
  if (lists.length === 0) return new Map([['', 1]])
  const parts = new Map<string, number>()
  for (const list of lists)
    for (const stage of list) parts.set(stage, (parts.get(stage) ?? 0) + 1 / (lists.length * list.length))
  return parts
}
