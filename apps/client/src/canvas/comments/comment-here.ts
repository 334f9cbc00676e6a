import type { Editor } from 'tldraw'
import { mayOn } from '@parley/model/access.ts'
import { talk } from '../../session/talk.ts'
import { sceneOf } from '../scene.ts'

/** C: what is said about the one card or link that is selected; else the next press says where. */
export function commentHere(editor: Editor): void {
  const { session } = sceneOf(editor)
  if (!mayOn(session.me.getState(), 'comment')) return
  const [only, ...more] = session.selected.getState()
  const { cards, links } = session.reader.board
  if (only !== undefined && more.length === 0 && cards.has(only)) talk(session, { about: { card: only } })
  else if (only !== undefined && more.length === 0 && links.has(only))
    talk(session, { about: { link: only } })
  else editor.setCurrentTool('comment')
}
