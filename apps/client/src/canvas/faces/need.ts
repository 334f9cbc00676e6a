import type { CardOf } from '@parley/model/cards/index.ts'
import type { Face } from '../face.ts'

/** How strong it is, in drops, and how many said so. */
export const need: Face<CardOf<'need'>> = (card, _around, { words, formats }) => {
  const { faces } = words.canvas
  const on = Math.min(5, Math.max(0, Math.round(card.strength ?? 0)))
  const end = card.n === undefined ? [] : [{ b: formats.number(card.n) }, faces.saidSo]
  return [{ is: 'drops', on, of: 5, says: faces.strength(on), end }]
}
