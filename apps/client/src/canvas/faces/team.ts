import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face } from '../face.ts'
import { moneyOf } from './money.ts'

/** Who is in it, and who holds what money. */
export const team: Face<CardOf<'team'>> = (card, around, tongue) => {
  const { words } = tongue
  const people = card.people?.filter(Boolean).join(', ')
  const money = moneyOf(around.money, around.currency, tongue)
  const holder = card.budgetHolder
  const holds =
    holder && (money ? words.canvas.faces.holds(holder, money) : words.canvas.faces.holdsBudget(holder))
  return [...(people ? [{ is: 'prose' as const, text: people }] : []), ...fact([holds])]
}
