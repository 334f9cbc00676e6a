import { useState } from 'react'
import { DefaultCanvas, useEditor, type Editor, type TLCanvasComponentProps } from 'tldraw'
import { cullFast } from './culling.ts'
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
  cullFast(editor)
  drawSightFirst(editor)
  showBeginning(editor, sceneOf(editor).session.reader.board)
}
