import type { CardOf } from '@parley/model/cards/index.ts'
import { say, type Face } from '../face.ts'
import { hoursOf } from './days.ts'
import { listed } from '../face.ts'

/** What moves them, who they are, when they have an ear for us. */
export const persona: Face<CardOf<'persona'>> = (card, _around, tongue) => {
  const text = listed(card.who, hoursOf(card.preferredTimes, tongue))
  return [...say(card.moves, tongue), ...(text ? [{ is: 'prose' as const, text }] : [])]
}
