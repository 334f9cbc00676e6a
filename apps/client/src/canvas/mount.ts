import { react, type Editor } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { keepPlace, placeHere } from '../session/place.ts'
import { undoInEditor } from './binding/undo-in-editor.ts'
import { canvasOf } from './canvas-store.ts'
import { actsOf } from './commands.ts'
import { deskOf } from './desk.ts'
import { lookOnly } from './look-only.ts'
import { mountedOf } from './mounted.ts'
import { hearOwnEnter } from './own-enter.ts'
import { layLanes } from './lanes.ts'
import { markNotes } from './comments/mark-notes.ts'
import { markTalk } from './comments/mark-talk.ts'
import { markFindings } from './mark-findings.ts'
import { answerAsked } from './answer-asked.ts'
import { followOthers } from './presence/follow.ts'
import { showOthers } from './presence/show-others.ts'
import { tellMine } from './presence/tell-mine.ts'
import { warnWhenLarge } from './warn-when-large.ts'
import { idsOf, shareSelection } from './share-selection.ts'
import { keepLost } from './keep-lost.ts'
import { takeClipboard } from './clipboard.ts'
import { takeContent } from './take-content.ts'
import { thinLinks } from './thin-links.ts'
import { toolOf } from './tools/tools.ts'

/** States in which a hand is on shapes: nothing is written before it lets go. */
const gestures = [
  'select.translating',
  'select.resizing',
  'select.rotating',
  'select.dragging_handle',
  'draw.drawing',
  'highlight.drawing',
  'frame.pointing',
  'geo.pointing',
  'note.pointing',
  'arrow.pointing',
  'text.pointing',
  'line.pointing',
]

/** Ties a mounted editor to its board, and answers how to untie it. */
export function mountCanvas(editor: Editor, session: BoardSession): () => void {
  const { binding, scene } = canvasOf(session)
  const desk = deskOf(session)
  const before = placeHere(session.board, 'canvas')?.camera
  if (before) editor.setCamera(before, { immediate: true })
  binding.holds = () => editor.inputs.isPointing && editor.isInAny(...gestures)
  // Out of a card that is written on itself its letters would run.
  binding.mayGrowLater = (id) => editor.getEditingShapeId() !== id
  const release = () => {
    if (binding.isHolding && !binding.holds()) binding.flush()
  }
  editor.on('tick', release)
  const stops = [
    () => editor.off('tick', release),
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
    takeContent(editor),
    desk.attach(actsOf(editor, session)),
    session.undo.watch((depth) => desk.state.setState(depth)),
    react('desk', () => {
      desk.state.setState({ zoom: editor.getZoomLevel(), ...toolOf(editor) })
    }),
    react('place', () => {
      const { x, y, z } = editor.getCamera()
      keepPlace(session.board, 'canvas', { camera: { x, y, z } })
    }),
    react('desk says', () => desk.state.setState({ says: scene.says.get() })),
    warnWhenLarge(scene),
    react('only', () => {
      editor.getContainer().dataset['only'] = editor.getOnlySelectedShape()?.type ?? ''
    }),
    react('chosen', () => {
      const chosen = idsOf(editor.getSelectedShapeIds(), session).length > 0
      editor.getContainer().toggleAttribute('data-chosen', chosen)
    }),
  ]
  desk.state.setState(session.undo.depth())
  mountedOf(session).setState({ editor })
  return () => {
    editor.complete()
    editor.setEditingShape(null)
    editor.blur()
    mountedOf(session).setState({ editor: undefined })
    binding.flush()
    binding.holds = () => false
    binding.mayGrowLater = () => false
    for (const stop of stops.reverse()) stop()
  }
}
