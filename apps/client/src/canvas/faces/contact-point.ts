import { contactPoint as kind } from '@parley/model/cards/contact-point.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { listed, type Face, type Row } from '../face.ts'
import { hoursOf } from './days.ts'
import { labelOf } from './label.ts'
import { windowBar } from './window.ts'

/** Whether people can answer and how fast; where and when; its window in months. */
export const contactPoint: Face<CardOf<'contactPoint'>> = (card, around, tongue) => {
  const { words, formats } = tongue
  const hours = card.responseHours
  const reply =
    hours === undefined
      ? undefined
      : hours > 48 && hours % 24 === 0
        ? words.canvas.faces.answersInDays(hours / 24, formats.number(hours / 24))
        : words.canvas.faces.answersInHours(formats.number(hours))
  const ways: Row[] = card.direction
    ? [
        {
          is: 'fact',
          icon: card.direction,
          parts: [listed(labelOf(kind.fields.direction, card.direction), reply)],
        },
      ]
    : []
  const text = listed(card.place, hoursOf(card.times, tongue) ?? card.occasion)
  return [...ways, ...(text ? [{ is: 'fact' as const, parts: [text] }] : []), windowBar(card, around)]
}
