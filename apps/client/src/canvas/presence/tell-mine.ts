import { react, type Editor, type TLEventInfo } from 'tldraw'
import type { Presence } from '@parley/model/wire.ts'
import type { BoardSession } from '../../session/session.ts'
import type { Binding } from '../binding/binding.ts'
import { cardOfShape } from '../shape-ids.ts'
import { idsOf } from '../share-selection.ts'
import { throttled } from './throttled.ts'

const cursorEvery = 40
const viewEvery = 100
/** Presence is at most 2 KB: this many moving cards fit, whatever their ids are. */
const mostDragged = 12
const mostSelected = 40

const spot = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })

/** The cards that are moving under my hand, with their places. */
function dragging(editor: Editor, session: BoardSession): NonNullable<Presence['dragging']> {
  const { cards } = session.reader.board
  const own = editor.getSelectedShapes().filter((shape) => cards.has(cardOfShape(shape.id)))
  return Object.fromEntries(own.slice(0, mostDragged).map((shape) => [cardOfShape(shape.id), spot(shape)]))
}

/** Tells the others where I am, what I have selected, what I move and what I write. Nothing is said twice. */
export function tellMine(editor: Editor, session: BoardSession, binding: Binding): () => void {
  const cursor = throttled<Presence['cursor']>(cursorEvery, (at) => session.say({ cursor: at }))
  const view = throttled<NonNullable<Presence['viewport']>>(viewEvery, (viewport) =>
    session.say({ viewport }),
  )
  const drag = throttled<Presence['dragging']>(cursorEvery, (moving) => session.say({ dragging: moving }))
  let isDragging = false

  const hear = (info: TLEventInfo) => {
    if (info.type === 'pointer' && info.name === 'pointer_move') cursor(spot(editor.inputs.currentPagePoint))
  }
  // A gesture may end without an event of its own, as when the window loses the focus.
  const look = () => {
    const now = binding.holds() && editor.isInAny('select.translating', 'select.resizing')
    if (now) drag(dragging(editor, session))
    else if (isDragging) drag(null)
    isDragging = now
  }
  const leave = () => cursor(null)
  const container = editor.getContainer()
  editor.on('event', hear)
  editor.on('tick', look)
  container.addEventListener('pointerleave', leave)
  const stops = [
    react('view', () => {
      const { x, y, w, h } = editor.getViewportPageBounds()
      view({ ...spot({ x, y }), w: Math.round(w), h: Math.round(h) })
    }),
    tellSelected(editor, session),
    tellWriting(editor, session),
  ]
  return () => {
    editor.off('event', hear)
    editor.off('tick', look)
    container.removeEventListener('pointerleave', leave)
    for (const stop of stops) stop()
    for (const one of [cursor, view, drag]) one.stop()
    session.say({ cursor: null, dragging: null, writing: null, viewport: null })
  }
}

const tellSelected = (editor: Editor, session: BoardSession) =>
  react('selected', () => {
    const selected = idsOf(editor.getSelectedShapeIds(), session).slice(0, mostSelected)
    session.say({ selected })
  })

const tellWriting = (editor: Editor, session: BoardSession) =>
  react('writing', () => {
    const shape = editor.getEditingShapeId()
    const card = shape && session.reader.board.cards.has(cardOfShape(shape)) ? cardOfShape(shape) : undefined
    session.say({ writing: card ? { card, field: 'title' } : null })
  })
