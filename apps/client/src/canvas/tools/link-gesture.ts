import type { Editor, VecLike } from 'tldraw'
import type { Side } from '../links/route.ts'
import { sceneOf } from '../scene.ts'
import { cardOfShape } from '../shape-ids.ts'

/** The card under a point of the canvas. */
export function cardAt(editor: Editor, point: VecLike): string | undefined {
  const shape = editor.getShapeAtPoint(point, {
    hitInside: true,
    filter: ({ type }) => type === 'card',
  })
  const card = shape && cardOfShape(shape.id)
  return card !== undefined && sceneOf(editor).session.reader.board.cards.has(card) ? card : undefined
}

/** A link is drawn from a card: its free end follows the hand. */
export function beginLink(editor: Editor, from: string, { x, y }: VecLike, side?: Side): void {
  sceneOf(editor).linking.set({ from, x, y, over: undefined, ...(side && { side }) })
}

export function moveLink(editor: Editor, { x, y }: VecLike): void {
  const { linking } = sceneOf(editor)
  const now = linking.get()
  if (now) linking.set({ ...now, x, y, over: cardAt(editor, { x, y }) })
}

export const cancelLink = (editor: Editor): void => void sceneOf(editor).linking.set(undefined)

/** Lets the link go: over another card the verb is asked for there. Answers whether there was one. */
export function dropLink(editor: Editor): boolean {
  const scene = sceneOf(editor)
  const now = scene.linking.get()
  scene.linking.set(undefined)
  if (!now?.over || now.over === now.from) return false
  scene.choosing.set({ from: now.from, to: now.over, ...(now.side && { side: now.side }) })
  return true
}
