import type { Editor, TLStateNodeConstructor } from 'tldraw'
import type { DeskState, DeskTool } from '../desk.ts'
import { sceneOf } from '../scene.ts'
import { CommentTool } from '../comments/CommentTool.ts'
import { CardTool } from './CardTool.ts'
import { LinkTool } from './LinkTool.ts'

export const ownTools: TLStateNodeConstructor[] = [CardTool, LinkTool, CommentTool]

const known: readonly DeskTool[] = [
  'select',
  'hand',
  'link',
  'card',
  'comment',
  'note',
  'frame',
  'draw',
  'highlight',
  'eraser',
  'text',
  'arrow',
]

/** What the pointer does now, in the desk’s words. */
export function toolOf(editor: Editor): Pick<DeskState, 'tool' | 'kind'> {
  const id = editor.getCurrentToolId()
  return { tool: known.find((tool) => tool === id) ?? 'select', kind: sceneOf(editor).armed.get() }
}
