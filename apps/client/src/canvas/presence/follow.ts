import { Box, type Editor, type TLEventInfo } from 'tldraw'
import type { BoardSession, Other } from '../../session/session.ts'

const glide = 120

/** Keeps my view on the screen of the person I follow, until I move it myself, press Escape, or they go. */
export function followOthers(editor: Editor, session: BoardSession): () => void {
  const { following, others } = session
  const answered = new Map<number, number>()
  for (const { connection, presence } of others.getState()) answered.set(connection, presence.summons ?? 0)

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
  const heed = ({ connection, presence }: Other) => {
    const asked = presence.summons ?? 0
    if (asked <= (answered.get(connection) ?? 0)) return
    answered.set(connection, asked)
    following.setState(connection, true)
  }
  const hear = (info: TLEventInfo) => {
    if (following.getState() === undefined) return
    const moved =
      info.type === 'wheel' || info.type === 'pinch' || (info.type === 'pointer' && editor.inputs.isPanning)
    if (moved || (info.type === 'keyboard' && info.code === 'Escape')) stop()
  }
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
    for (const one of stops) one()
  }
}
