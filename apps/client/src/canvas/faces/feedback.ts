import { feedback as kind } from '@parley/model/cards/feedback.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face, type FactIcon, type Row } from '../face.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import { labelOf, lower } from './label.ts'

const moodOf = (sentiment: number | undefined): FactIcon | undefined =>
  sentiment === undefined ? undefined : sentiment < 0 ? 'sad' : sentiment > 0 ? 'glad' : 'calm'

/** What was said and how; five knots for the way back to those who said it. */
export const feedback: Face<CardOf<'feedback'>> = (card, around, { words, formats }) => {
  const { faces } = words.canvas
  const type = labelOf(kind.fields.type, card.type)
  const method = lower(labelOf(kind.fields.method, card.method))
  const said = type && method ? faces.saidBy(type, method) : (type ?? method)
  const mood = moodOf(card.sentiment)
  const [first] = fact([said], [card.date && formats.date(card.date, 'short')])
  const on = around.loop ?? [true, false, false, false, false]
  const done = on.filter(Boolean).length
  const took = card.date && around.toldOn ? daysBetween(card.date, around.toldOn) : undefined
  const end =
    done === on.length && took !== undefined
      ? faces.days(took, formats.number(took))
      : faces.loopOf(done, on.length)
  const knots: Row = { is: 'knots', on, says: faces.loop(on), end }
  return first?.is === 'fact' ? [{ ...first, ...(mood && { icon: mood }) }, knots] : [knots]
}
