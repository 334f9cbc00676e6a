import type { Editor, TLCameraMoveOptions } from 'tldraw'
import { linksAt, type Board } from '@parley/model/board/board.ts'
import { shapeOfCard } from './shape-ids.ts'

export const margin = { side: 40, top: 40, bottom: 84 }

/** Brings everything on the board into view, above the bars at the bottom, no nearer than 100 %. */
export function showAll(editor: Editor, how: TLCameraMoveOptions): void {
  const bounds = editor.getCurrentPageBounds()
  if (!bounds) return
  const { w, h } = editor.getViewportScreenBounds()
  const [across, down] = [Math.max(80, w - 2 * margin.side), Math.max(80, h - margin.top - margin.bottom)]
  const z = Math.min(1, Math.max(0.05, Math.min(across / bounds.w, down / bounds.h)))
  const x = (margin.side + across / 2) / z - bounds.midX
  const y = (margin.top + down / 2) / z - bounds.midY
  editor.setCamera({ x, y, z }, how)
}

/** Nearer than this a card's facts can be read. */
const readable = 0.6

/** What a board opens with: all of it where that can be read, else the place where most links meet. */
export function showBeginning(editor: Editor, board: Board): void {
  showAll(editor, { immediate: true })
  if (editor.getZoomLevel() >= readable) return
  const hub = hubOf(board)
  const bounds = hub === undefined ? undefined : editor.getShapePageBounds(shapeOfCard(hub))
  if (!bounds) return
  const { w, h } = editor.getViewportScreenBounds()
  const all = editor.getCurrentPageBounds() ?? bounds
  const x = within(
    w / 2 / readable - bounds.midX,
    margin.side / readable - all.minX,
    (w - margin.side) / readable - all.maxX,
  )
  const y = within(
    h / 2 / readable - bounds.midY,
    margin.top / readable - all.minY,
    (h - margin.bottom) / readable - all.maxY,
  )
  const whole = uncut(editor, board, x)
  const seesHub = whole + bounds.maxX <= w / readable
  editor.setCamera({ x: seesHub ? whole : x, y, z: readable }, { immediate: true })
}

/** No card is cut by the edge at which reading begins: the view moves to where the first of them begins. */
function uncut(editor: Editor, board: Board, x: number): number {
  const cut = [...board.cards.keys()].flatMap((id) => {
    const bounds = editor.getShapePageBounds(shapeOfCard(id))
    return bounds && bounds.minX < -x && bounds.maxX > -x ? [bounds.minX] : []
  })
  return cut.length > 0 ? margin.side / readable - Math.min(...cut) : x
}

/** No further than the board's edge: beyond it there is nothing to see, and a column would be cut on the other side. */
const within = (wished: number, most: number, least: number): number =>
  least > most ? wished : Math.min(most, Math.max(least, wished))

function hubOf(board: Board): string | undefined {
  let [hub, most] = [undefined as string | undefined, -1]
  for (const id of board.cards.keys()) {
    const links = linksAt(board, id).length
    if (links > most || (links === most && hub !== undefined && id < hub)) [hub, most] = [id, links]
  }
  return hub
}
