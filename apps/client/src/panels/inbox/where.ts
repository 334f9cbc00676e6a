import type { Answers } from '../../session/api.ts'

export type Notification = Answers['notifications']['list']['notifications'][number]

/** The address of what it is about: a snapshot's page, a thread, the 360° reviews, or the board. */
export function whereIs({ kind, board, snapshot, thread }: Notification): string {
  if (snapshot !== null) return `/review/${encodeURIComponent(snapshot)}`
  const path = `/board/${encodeURIComponent(board.id)}`
  if (kind === 'review') return `${path}?review=all`
  return thread === null ? path : `${path}?thread=${encodeURIComponent(thread)}`
}
