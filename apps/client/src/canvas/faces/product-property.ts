import type { CardOf } from '@parley/model/cards/index.ts'
import { productProperty as kind } from '@parley/model/cards/product-property.ts'
import { fact, type Face } from '../face.ts'
import { labelOf } from './label.ts'

/** Whether people can have it, and since when. */
export const productProperty: Face<CardOf<'productProperty'>> = (card, _around, { formats }) => {
  const [first] = fact(
    [labelOf(kind.fields.release, card.release)],
    [card.releasedOn && formats.date(card.releasedOn, 'full')],
  )
  if (first?.is !== 'fact') return []
  return [{ ...first, ...(card.release === 'released' && { icon: 'released' as const }) }]
}
