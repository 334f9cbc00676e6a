import type { PointerEvent } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { useWords } from '../../words/words.ts'
import type { CardShape } from '../card/record.ts'
import type { Side } from '../links/route.ts'
import { sceneOf } from '../scene.ts'
import { cardOfShape, shapeOfCard } from '../shape-ids.ts'
import { beginLink, cancelLink, dropLink, moveLink } from './link-gesture.ts'
import styles from './tools.module.css'

const sides = ['top', 'bottom', 'left', 'right'] as const
const leastZoom = 0.35

/** The card that shows its ports: the hovered one, else the only one selected. */
function portsAt(editor: Editor): { card: string; x: number; y: number; w: number; h: number } | undefined {
  const scene = sceneOf(editor)
  if (editor.getIsReadonly() || editor.getZoomLevel() < leastZoom) return undefined
  const linking = scene.linking.get()
  if (!linking && !editor.isInAny('select.idle', 'select.pointing_shape')) return undefined
  const wanted = linking?.from ?? scene.hovered.get()
  const shape =
    wanted !== undefined
      ? editor.getShape(shapeOfCard(wanted))
      : (editor.getHoveredShape() ?? editor.getOnlySelectedShape())
  const { board } = scene.session.reader
  if (!shape || !board.cards.has(cardOfShape(shape.id))) return undefined
  const { x, y, props } = shape as unknown as CardShape
  const start = editor.pageToViewport({ x, y })
  const zoom = editor.getZoomLevel()
  return { card: cardOfShape(shape.id), x: start.x, y: start.y, w: props.w * zoom, h: props.h * zoom }
}

function portEvents(editor: Editor, card: string, side: Side) {
  const scene = sceneOf(editor)
  const point = (event: PointerEvent) => editor.screenToPage({ x: event.clientX, y: event.clientY })
  return {
    onPointerEnter: () => scene.hovered.set(card),
    onPointerLeave: () => scene.hovered.set(undefined),
    onPointerDown(event: PointerEvent) {
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      beginLink(editor, card, point(event), side)
    },
    onPointerMove: (event: PointerEvent) => moveLink(editor, point(event)),
    onPointerUp(event: PointerEvent) {
      moveLink(editor, point(event))
      const stayed = scene.linking.get()?.over === card
      // A press that went nowhere asks for the other card in words.
      if (!dropLink(editor) && stayed) scene.dialog.set(card)
    },
    onPointerCancel: () => cancelLink(editor),
  }
}

/** Four places to draw a link from, on the card under the hand. */
export function Ports() {
  const editor = useEditor()
  const { links } = useWords().canvas
  const at = useValue('ports', () => portsAt(editor), [editor])
  if (!at) return null
  const title = sceneOf(editor).session.reader.board.cards.get(at.card)?.title ?? ''
  return (
    <div className={styles['ports']} style={{ left: at.x, top: at.y, width: at.w, height: at.h }}>
      {sides.map((side) => (
        // By keyboard the same is done with L on a selected card.
        <div
          key={side}
          data-side={side}
          className={styles['port']}
          title={links.port(title)}
          aria-hidden
          {...portEvents(editor, at.card, side)}
        />
      ))}
    </div>
  )
}
