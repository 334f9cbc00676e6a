import { useState } from 'react'
import {
  allDefaultFontFaces,
  DefaultCanvas,
  useEditor,
  type Editor,
  type TLCanvasComponentProps,
} from 'tldraw'
import { cullFast } from './culling.ts'
import { placeIn } from '../session/place.ts'
import { sceneOf } from './scene.ts'
import { showBeginning } from './show-all.ts'
import { drawSightFirst } from './sight-first.ts'

/** tldraw’s canvas. What decides which shapes are drawn is set before the first of them, not once all are there. */
export function Surface(props: TLCanvasComponentProps) {
  const editor = useEditor()
  useState(() => beforeTheFirst(editor))
  return <DefaultCanvas {...props} />
}

function beforeTheFirst(editor: Editor): void {
  makeLight(editor)
  const { board, reader } = sceneOf(editor).session
  const camera = placeIn(board, 'canvas').camera
  if (camera) editor.setCamera(camera, { immediate: true })
  else showBeginning(editor, reader.board)
}

/** What lets a canvas of a thousand cards be there at once, and pan smoothly. */
export function makeLight(editor: Editor): void {
  cullFast(editor)
  drawSightFirst(editor)
  fetchOnlyFontsInUse(editor)
}

/** tldraw fetches every font that a text may have as soon as it stands, just when the board is to be there. */
function fetchOnlyFontsInUse({ fonts }: Editor): void {
  const request = fonts.requestFonts.bind(fonts)
  fonts.requestFonts = (wanted) => {
    if (wanted !== allDefaultFontFaces) request(wanted)
  }
}
