import type { TLBaseShape, TLRecord } from 'tldraw'
import type { Unreadable } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import { faceOf, unreadableHeight } from '../card-size.ts'
import { tongue } from '../tongue.ts'

/**
 * A card on the canvas. `card` and `around` are the board’s own values, taken as they are: tldraw moves cards,
 * and never changes what they say.
 */
export type CardShape = TLBaseShape<
  'card',
  { w: number; h: number; card: Card | null; around: Around; unreadable: Unreadable | null }
>

/** A record of tldraw’s as a card, if it is one. */
export const cardShapeOf = (record: TLRecord): CardShape | undefined =>
  record.typeName === 'shape' && record.type === 'card' ? (record as unknown as CardShape) : undefined

/** The height that follows from what a card says, at a width. */
export const heightOf = (props: Pick<CardShape['props'], 'card' | 'around'>, width: number): number =>
  props.card ? faceOf(props.card, props.around, width, tongue).height : unreadableHeight
