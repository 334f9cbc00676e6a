import type { History } from '../store/history.ts'
import { pauseMs } from './telling.ts'

/** Rows of a journal that are told together: those after `start`, up to `end`. */
export type Window = { start: number; end: number }

/** A window holds between one and two times as many rows, or what is left: told in a tenth of a second. */
export const rowsInWindow = 1_000

/**
 * The rows up to `end` that are told together. It begins where everybody paused, so that nobody's doing is cut in two,
 * and at round numbers, so that windows further back stay the same while the board goes on. `floor` is the row with
 * which the journal begins.
 */
export async function windowUpTo(
  history: History,
  board: string,
  floor: number,
  end: number,
): Promise<Window> {
  const earliest = Math.floor((end - 1) / rowsInWindow - 1) * rowsInWindow
  if (earliest <= floor) return { start: floor, end }
  const moments = await history.moments(board, earliest - 1, end)
  const quiet = moments.find(({ at }, one) => (moments[one + 1]?.at ?? at) - at >= pauseMs)
  return { start: quiet?.seq ?? earliest, end }
}
