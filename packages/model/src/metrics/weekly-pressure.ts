import type { Board } from '../board/board.ts'
import { isKnown, lack, sumOf } from './lack.ts'
import { metric } from './metric.ts'
import { linksIn } from './seen.ts'

/** The most pushes that come to a segment in a week, on the day on which most of them run. */
export const weeklyPressure = metric<'segment', 'id'>({
  word: 'Weekly pressure',
  about: 'segment',
  formula: 'the greatest Σ times a week of the pushes that run on one day',
  unit: 'pushes a week',
  source: 'Communication marketing: saturated channels, immunity',
  answer(segment, board) {
    if (linksIn(board, segment, 'touches').length === 0) return lack('touches')
    const pushes = pushesOn(segment, board)
    const unsaid = sumOf(pushes.map(({ perWeek }) => perWeek))
    if (!isKnown(unsaid)) return unsaid
    // The sum only grows on a day on which something starts; an open start is before all days.
    const days = pushes.map(({ startsOn }) => startsOn)
    return Math.max(0, ...days.map((day) => onDay(day, pushes)))
  },
})

const pushesOn = (segment: { id: string }, board: Board) =>
  linksIn(board, segment, 'touches').flatMap(({ from, perWeek }) => {
    const point = board.cards.get(from)
    if (point?.kind !== 'contactPoint' || point.push !== true) return []
    const { startsOn = '', endsOn } = point
    return [{ startsOn, endsOn, perWeek: perWeek ?? lack('perWeek') }]
  })

const onDay = (day: string, pushes: ReturnType<typeof pushesOn>): number =>
  pushes
    .filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === undefined || endsOn >= day))
    .reduce((sum, { perWeek }) => sum + (isKnown(perWeek) ? perWeek : 0), 0)
