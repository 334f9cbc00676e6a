import { Box, type Editor, type TLEventInfo } from 'tldraw'
import type { BoardSession, Other } from '../../session/session.ts'
import { sayIn, sceneOf } from '../scene.ts'
import { tongue } from '../tongue.ts'

const glide = 120
const lately = 10_000

/** Keeps my view on the screen of the person I follow, until I move it myself, press Escape, or they go. */
export function followOthers(editor: Editor, session: BoardSession): () => void {
  const { following, others } = session
  const heed = heedSummons(editor, session)
  const stop = () => following.setState(undefined, true)
  const chase = () => {
    const whom = following.getState()
    if (whom === undefined) return
    const other = others.getState().find(({ connection }) => connection === whom)
    if (!other) return stop()
    const view = other.presence.viewport
    if (view && view.w > 0 && view.h > 0)
      editor.zoomToBounds(new Box(view.x, view.y, view.w, view.h), {
        inset: 0,
        animation: { duration: glide },
      })
  }
  const hear = (info: TLEventInfo) => {
    if (following.getState() === undefined) return
    const pans = editor.inputs.isPanning || editor.isIn('hand.dragging')
    const moved = info.type === 'wheel' || info.type === 'pinch' || (info.type === 'pointer' && pans)
    if (moved) stop()
  }
  // Wherever the keyboard is: who follows has often just pressed something in a bar.
  const escape = ({ key }: KeyboardEvent) => key === 'Escape' && stop()
  addEventListener('keydown', escape)
  editor.on('before-event', hear)
  const stops = [
    others.subscribe((now) => {
      now.forEach(heed)
      chase()
    }),
    following.subscribe(chase),
  ]
  return () => {
    editor.off('before-event', hear)
    removeEventListener('keydown', escape)
    for (const one of stops) one()
  }
}

/** Somebody asks all to follow: each asking is heeded once. */
function heedSummons(editor: Editor, { following, others }: BoardSession): (other: Other) => void {
  const answered = new Map<number, number>()
  for (const { connection, presence } of others.getState()) answered.set(connection, presence.summons ?? 0)
  return ({ connection, who, presence }) => {
    const asked = presence.summons ?? 0
    const before = answered.get(connection)
    answered.set(connection, asked)
    // Whoever comes later is not called by what was asked of others long ago.
    const isOld = before === undefined ? Date.now() - asked > lately : asked <= before
    if (asked === 0 || isOld) return
    following.setState(connection, true)
    sayIn(sceneOf(editor), tongue.words.canvas.follow.calls(who.name))
  }
}
