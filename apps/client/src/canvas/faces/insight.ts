import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, say, type Face } from '../face.ts'

/** Why they buy, in their words; how many were asked, how and when. */
export const insight: Face<CardOf<'insight'>> = (card, _around, tongue) => {
  const { words, formats } = tongue
  const { n, method, date } = card.evidence ?? {}
  const asked = n === undefined ? method : words.canvas.faces.asked(formats.number(n))
  return [...say(card.statement, tongue), ...fact([asked], [date && formats.date(date, 'shortMonthOfYear')])]
}
