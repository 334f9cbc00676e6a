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

export type Week = { startsOn: string; endsOn: string }

/** The weeks that begin on these days. */
export const weeksFrom = (days: readonly string[]): Week[] =>
  days.map((startsOn) => ({ startsOn, endsOn: daysAfter(startsOn, 6) }))

/** The pushes that come in each of these weeks; what says no number counts as none. */
export const pressureIn = (weeks: readonly Week[], runs: readonly PushRun[]): number[] =>
  weeks.map((week) =>
    runs.reduce((sum, run) => sum + (overlap(run, week) ? Math.max(0, run.perWeek ?? 0) : 0), 0),
  )
