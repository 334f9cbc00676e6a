import type { CardOf } from '@parley/model/cards/index.ts'
import { segment as kind } from '@parley/model/cards/segment.ts'
import { fact, listed, type Face } from '../face.ts'
import { labelOf } from './label.ts'

/** Whose they are and how many; what part of their spending each brand gets, ours filled. */
export const segment: Face<CardOf<'segment'>> = (card, around, { words, formats }) => {
  const { faces } = words.canvas
  const people =
    card.size === undefined ? [] : [{ b: formats.number(card.size * (around.people ?? 1)) }, faces.people]
  const priority = card.priority === undefined ? undefined : faces.priority(formats.number(card.priority))
  const brands = Object.entries(card.brandShares ?? {}).filter(([, value]) => value > 0)
  const shares = brands
    .map(([name, value]) => ({
      name,
      value,
      shown: formats.number(value),
      says: `${name} ${formats.percent(value)}`,
      own: name === around.ownBrand,
    }))
    .sort((a, b) => Number(b.own) - Number(a.own) || b.value - a.value || (a.name < b.name ? -1 : 1))
  const says = faces.shares(formats.list(shares.map((one) => one.says)))
  return [
    ...fact([listed(labelOf(kind.fields.loyalty, card.loyalty), priority)], people),
    { is: 'shares', shares, says },
  ]
}
