import type { Board } from '../board/board.ts'
import { daysAfter, overlap, type Window } from '../rules/time.ts'
import { linksIn } from './seen.ts'

/** A push as it comes to one segment; how often a week may not have been said. */
export type PushRun = Window & { perWeek: number | undefined }

/** What comes to a segment unasked, from each contact point that touches it. */
export const pushesOn = (segment: { id: string }, board: Board): PushRun[] =>
  linksIn(board, segment, 'touches').flatMap(({ from, perWeek }) => {
    const point = board.cards.get(from)
    if (point?.kind !== 'contactPoint' || point.push !== true) return []
    return [{ startsOn: point.startsOn, endsOn: point.endsOn, perWeek }]
  })

/** The pushes that come in each of these weeks, named by their first day; what says no number counts as none. */
export function pressureIn(weeks: readonly string[], runs: readonly PushRun[]): number[] {
  return weeks.map((week) => {
    const span = { startsOn: week, endsOn: daysAfter(week, 6) }
    const here = runs.filter((run) => overlap(run, span))
    return here.reduce((sum, { perWeek = 0 }) => sum + Math.max(0, perWeek), 0)
  })
}
