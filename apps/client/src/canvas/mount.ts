import { react, type Editor } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { undoInEditor } from './binding/undo-in-editor.ts'
import { canvasOf } from './canvas-store.ts'
import { deskOf } from './desk.ts'
import { lookOnly } from './look-only.ts'
import { mountedOf } from './mounted.ts'
import { holdGestures, letGo } from './hold-gestures.ts'
import { keepCamera, standAsLeft } from './keep-camera.ts'
import { keepWriting } from './keep-writing.ts'
import { hearOwnEnter } from './own-enter.ts'
import { layLanes } from './lanes.ts'
import { markNotes } from './comments/mark-notes.ts'
import { markTalk } from './comments/mark-talk.ts'
import { markFindings } from './mark-findings.ts'
import { answerAsked } from './answer-asked.ts'
import { followOthers } from './presence/follow.ts'
import { showOthers } from './presence/show-others.ts'
import { tellDesk } from './tell-desk.ts'
import { tellMine } from './presence/tell-mine.ts'
import { warnWhenLarge } from './warn-when-large.ts'
import { idsOf, shareSelection } from './share-selection.ts'
import { keepLost } from './keep-lost.ts'
import { takeClipboard } from './clipboard.ts'
import { takeContent } from './take-content.ts'
import { thinLinks } from './thin-links.ts'

/** Ties a mounted editor to its board, and answers how to untie it. */
export function mountCanvas(editor: Editor, session: BoardSession): () => void {
  const { binding, scene } = canvasOf(session)
  standAsLeft(editor, session.board)
  const stops = [
    holdGestures(editor, binding),
    undoInEditor(editor, binding, session.undo),
    layLanes(editor),
    shareSelection(editor, session),
    markFindings(scene),
    markTalk(scene),
    markNotes(scene),
    showOthers(scene, binding),
    tellMine(editor, session, binding),
    followOthers(editor, session),
    answerAsked(editor, scene),
    keepLost(editor, binding, session),
    lookOnly(editor),
    thinLinks(editor),
    takeClipboard(editor, session),
    hearOwnEnter(editor),
    keepWriting(editor),
    takeContent(editor),
    ...tellDesk(editor, session, scene),
    keepCamera(editor, session.board),
    warnWhenLarge(scene),
    ...markChosen(editor, session),
  ]
  deskOf(session).state.setState(session.undo.depth())
  mountedOf(session).setState({ editor })
  return () => {
    editor.complete()
    editor.setEditingShape(null)
    editor.blur()
    mountedOf(session).setState({ editor: undefined })
    letGo(binding)
    for (const stop of stops.reverse()) stop()
  }
}

/** The kind of the one shape that is chosen, and whether a card or link is, as attributes for the styles. */
const markChosen = (editor: Editor, session: BoardSession) => [
  react('only', () => {
    editor.getContainer().dataset['only'] = editor.getOnlySelectedShape()?.type ?? ''
  }),
  react('chosen', () => {
    const chosen = idsOf(editor.getSelectedShapeIds(), session).length > 0
    editor.getContainer().toggleAttribute('data-chosen', chosen)
  }),
]
