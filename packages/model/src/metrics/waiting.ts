import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { daysBetween, earliest } from '../rules/time.ts'
import { hasBegun } from './answering.ts'
import { into, out, todayOf } from './seen.ts'

/** The one in the middle, or what lies between the two there; unknown where there is none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** The days that each waited; who had it before asking waited none. */
export const daysOf = (waits: readonly { from: string | undefined; to: string | undefined }[]): number[] =>
  waits.flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : [Math.max(0, daysBetween(from, to))],
  )

/** What was said and is to be used: all but what was put aside. */
export const isOpen = ({ usedFor }: CardOf<'feedback'>): boolean => usedFor !== 'none'

/** The messages that answer what was said and have begun. */
export const answersTo = (feedback: { id: string }, board: Board): CardOf<'message'>[] => {
  const today = todayOf(board)
  return into(board, feedback, 'answers', 'message').filter((message) => hasBegun(message, board, today))
}

/** When a need was first heard, when a property first met it, and when that was first announced; not in the future. */
export function traceOf(need: { id: string }, board: Board) {
  const today = todayOf(board)
  const past = (days: (string | undefined)[]) => earliest(...days.filter((day) => day && day <= today))
  const properties = out(board, need, 'returnedAs', 'productProperty')
  const told = properties.flatMap((property) => out(board, property, 'announcedBy', 'message'))
  return {
    heard: past(into(board, need, 'reveals', 'feedback').map(({ date }) => date)),
    released: past(properties.map(({ releasedOn }) => releasedOn)),
    told: past(told.map(({ startsOn }) => startsOn)),
  }
}
