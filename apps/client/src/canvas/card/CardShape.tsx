import {
  BaseBoxShapeUtil,
  HTMLContainer,
  T,
  useValue,
  type Editor,
  type TLBaseShape,
  type TLResizeInfo,
} from 'tldraw'
import type { Unreadable } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import { cardWidth, faceOf, unreadableHeight, widthOf } from '../card-size.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useWords } from '../../words/words.ts'
import { fitsLinking } from '../links/fits.ts'
import { detailOf } from '../lod.ts'
import { sceneOf } from '../scene.ts'
import { litOf } from '../selection.ts'
import { tongue } from '../tongue.ts'
import { CardFace, UnreadableFace, type CardState } from './CardFace.tsx'
import { speakCard } from './speak.ts'
import { cardSvg } from './CardSvg.tsx'

/**
 * A card on the canvas. `card` and `around` are the board’s own values, taken as they are: tldraw moves cards,
 * and never changes what they say.
 */
export type CardShape = TLBaseShape<
  'card',
  { w: number; h: number; card: Card | null; around: Around; unreadable: Unreadable | null }
>

const asItIs = <V,>() => new T.Validator<V>((value) => value as V)

/** The height that follows from what a card says, at a width. */
export const heightOf = (props: Pick<CardShape['props'], 'card' | 'around'>, width: number): number =>
  props.card ? faceOf(props.card, props.around, width, tongue).height : unreadableHeight

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

  override canEdit = () => true
  override canBind = () => false
  override canCrop = () => false
  override hideRotateHandle = () => true
  override hideSelectionBoundsFg = () => true
  override hideSelectionBoundsBg = () => true
  override isAspectRatioLocked = () => false

  override getText(shape: CardShape): string {
    return shape.props.card?.title ?? ''
  }

  override getAriaDescriptor(shape: CardShape): string {
    return speakCard(sceneOf(this.editor).session.reader.board, shape.props, tongue.words)
  }

  /** Only the width is a person’s to choose. */
  override onResize(shape: CardShape, info: TLResizeInfo<CardShape>) {
    const w = widthOf(info.initialBounds.w * Math.abs(info.scaleX))
    const right = info.initialShape.x + info.initialBounds.w
    const x = info.handle.includes('left') ? right - w : info.initialShape.x
    return { x, y: info.initialShape.y, props: { ...shape.props, w, h: heightOf(shape.props, w) } }
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

  override toSvg(shape: CardShape) {
    return cardSvg(shape)
  }
}

/** One watched value a card: reading several would wake it several times for one change. */
function stateKey(editor: Editor, shape: CardShape): string {
  const scene = sceneOf(editor)
  const pulse = scene.pulse.get()
  const linking = scene.linking.get()
  const fit = linking ? fitsLinking(scene, linking, shape.props.card) : ''
  const mine = litOf(editor).get().has(shape.id) ? 'mine' : ''
  const editing = editor.getEditingShapeId() === shape.id ? 'editing' : ''
  return [detailOf(editor).get(), mine, editing, fit, pulse.ids.has(shape.id) ? 'pulse' : ''].join('|')
}

function LiveCard({ editor, shape }: { editor: Editor; shape: CardShape }) {
  const { id, props } = shape
  const { canvas } = useWords()
  const key = useValue('card state', () => stateKey(editor, shape), [editor, shape])
  const mark = useValue('mark', () => sceneOf(editor).marks.get(id), [editor, id])
  const holders = useValue('holders', () => sceneOf(editor).holders.get(id), [editor, id])
  const [detail, mine, editing, fit, pulse] = key.split('|')
  const state = {
    detail: detail as CardState['detail'],
    mine: Boolean(mine),
    editing: Boolean(editing),
    dim: fit === 'dim',
    fits: fit === 'over',
    pulse: Boolean(pulse),
    mark,
    holders,
  }
  const broken = (_error: unknown, retry: () => void) => (
    <button type="button" style={{ pointerEvents: 'all' }} onClick={retry}>
      {canvas.states.broken}
    </button>
  )
  if (!props.card) return props.unreadable && <UnreadableFace unreadable={props.unreadable} state={state} />
  return (
    // A new card value clears what the last one broke.
    <ErrorBoundary fallback={broken}>
      <CardFace card={props.card} around={props.around} width={props.w} state={state} />
    </ErrorBoundary>
  )
}
