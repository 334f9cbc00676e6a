import { react, type Editor } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { actsOf } from './commands.ts'
import { deskOf } from './desk.ts'
import type { Scene } from './scene.ts'
import { toolOf } from './tools/tools.ts'

/** What the bars beside the canvas may ask of it, and what they show of it. */
export function tellDesk(editor: Editor, session: BoardSession, scene: Scene): (() => void)[] {
  const desk = deskOf(session)
  return [
    desk.attach(actsOf(editor, session)),
    session.undo.watch((depth) => desk.state.setState(depth)),
    react('desk', () => {
      desk.state.setState({ zoom: editor.getZoomLevel(), ...toolOf(editor) })
    }),
    react('desk says', () => desk.state.setState({ says: scene.says.get() })),
  ]
}
