import { BaseBoxShapeUtil, HTMLContainer, T, type TLResizeInfo } from 'tldraw'
import type { Unreadable } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import { cardWidth, unreadableHeight, widthOf } from '../card-size.ts'
import { saidBy, sceneOf } from '../scene.ts'
import { tongue } from '../tongue.ts'
import { LiveCard } from './LiveCard.tsx'
import { heightOf, type CardShape } from './record.ts'
import { speakCard } from './speak.ts'

const asItIs = <V,>() => new T.Validator<V>((value) => value as V)

export class CardShapeUtil extends BaseBoxShapeUtil<CardShape> {
  static override type = 'card' as const
  static override props = {
    w: T.positiveNumber,
    h: T.positiveNumber,
    card: asItIs<Card | null>(),
    around: asItIs<Around>(),
    unreadable: asItIs<Unreadable | null>(),
  }

  getDefaultProps(): CardShape['props'] {
    return { w: cardWidth.usual, h: unreadableHeight, card: null, around: {}, unreadable: null }
  }

  override canEdit = (shape: CardShape) => !shape.props.card?.locked
  override canBind = () => false
  override canCrop = () => false
  override hideRotateHandle = () => true
  override hideSelectionBoundsFg = () => true
  override hideSelectionBoundsBg = () => true
  override isAspectRatioLocked = () => false

  override getText(shape: CardShape): string {
    return saidBy(this.editor, shape)?.title ?? ''
  }

  override getAriaDescriptor(shape: CardShape): string {
    return speakCard(sceneOf(this.editor).session.reader.board, saidBy(this.editor, shape), tongue.words)
  }

  /** Only the width is a person’s to choose. */
  override onResize(shape: CardShape, info: TLResizeInfo<CardShape>) {
    const w = widthOf(info.initialBounds.w * Math.abs(info.scaleX))
    const right = info.initialShape.x + info.initialBounds.w
    const x = info.handle.includes('left') ? right - w : info.initialShape.x
    const h = heightOf({ ...shape.props, card: saidBy(this.editor, shape) }, w)
    return { x, y: info.initialShape.y, props: { ...shape.props, w, h } }
  }

  component(shape: CardShape) {
    return (
      <HTMLContainer style={{ pointerEvents: 'none' }}>
        <LiveCard editor={this.editor} shape={shape} />
      </HTMLContainer>
    )
  }

  indicator(shape: CardShape) {
    return <rect width={shape.props.w} height={shape.props.h} rx={14} />
  }
}
