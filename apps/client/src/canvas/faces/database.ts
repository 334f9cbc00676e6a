import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face, type Share } from '../face.ts'

/** How many it holds and since when; customers beside prospects. */
export const database: Face<CardOf<'database'>> = (card, _around, tongue) => {
  const { words, formats } = tongue
  const short = (value: number) => formats.number(value, { notation: 'compact', maximumFractionDigits: 1 })
  const share = (name: string, value: number | undefined, own: boolean): Share[] =>
    value === undefined || value <= 0
      ? []
      : [{ name, value, shown: short(value), says: `${name} ${formats.number(value)}`, own }]
  const shares = [
    ...share(words.canvas.faces.customers, card.customers, true),
    ...share(words.canvas.faces.prospects, card.prospects, false),
  ]
  const says = shares.map((one) => one.says).join(', ')
  const records =
    card.records === undefined ? [] : [{ b: formats.number(card.records) }, words.canvas.faces.records]
  return [...fact(records, [card.asOf && formats.date(card.asOf, 'full')]), { is: 'shares', shares, says }]
}
