import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, listed, type Face } from '../face.ts'
import { moneyOf } from './money.ts'

/** Who leads it, its money, and its part of the whole. */
export const strategy: Face<CardOf<'strategy'>> = (card, around, tongue) => {
  const money = moneyOf(card.budget, around.currency, tongue)
  const whole = around.money
  const of = card.budget !== undefined && whole ? card.budget / whole : undefined
  return [...fact([listed(card.owner, card.department)], [money && { b: money }]), { is: 'part', of }]
}
