import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face } from '../face.ts'
import { moneyOf } from './money.ts'

/** What was spent of what was planned. */
export const budgetLine: Face<CardOf<'budgetLine'>> = (card, around, tongue) => {
  const { faces } = tongue.words.canvas
  const [planned, spent] = [
    moneyOf(card.planned, around.currency, tongue),
    moneyOf(card.actual, around.currency, tongue),
  ]
  const of = card.planned && card.planned > 0 ? (card.actual ?? 0) / card.planned : undefined
  const facts = spent
    ? fact([{ b: spent }], [planned && faces.of(planned)])
    : fact(planned ? [{ b: planned }, faces.planned] : [])
  return [...facts, { is: 'part', of }]
}
