import { react, type Editor } from 'tldraw'
import { keepPlace, placeHere } from '../session/place.ts'

/** Stands where she left it at this step of the history. */
export function standAsLeft(editor: Editor, board: string): void {
  const before = placeHere(board, 'canvas')?.camera
  if (before) editor.setCamera(before, { immediate: true })
}

export const keepCamera = (editor: Editor, board: string): (() => void) =>
  react('place', () => {
    const { x, y, z } = editor.getCamera()
    keepPlace(board, 'canvas', { camera: { x, y, z } })
  })
