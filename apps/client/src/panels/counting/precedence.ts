import type { CardOf } from '@parley/model/cards/index.ts'
import { countedIn, type Predicate } from '@parley/model/consumers/predicate.ts'
import { byTitle } from '../../ui/by-title.ts'

type Segment = CardOf<'segment'>
export type Asked = { segment: Segment; where: Predicate }

/** As many as are compared in one question. */
const most = 8

/**
 * The counted segments of one data set in the order in which each takes its people: priority 1 first, then by name. The
 * one that is being counted is among them as it is asked for now; parked ones are not.
 */
export function inPrecedence(
  segments: readonly Segment[],
  own: Segment,
  { dataSet, predicate }: { dataSet: string; predicate: Predicate },
): { shown: Asked[]; left: number } {
  const asked = segments.flatMap((segment): Asked[] => {
    if (segment.id === own.id) return [{ segment, where: predicate }]
    const counted = segment.status === 'parked' ? undefined : countedIn(segment.predicate)
    return counted?.dataSet === dataSet ? [{ segment, where: counted.where }] : []
  })
  const rank = ({ segment }: Asked) => segment.priority ?? Number.POSITIVE_INFINITY
  const sorted = asked.toSorted((a, b) =>
    rank(a) === rank(b) ? byTitle(a.segment.title, b.segment.title) : rank(a) - rank(b),
  )
  const at = sorted.findIndex(({ segment }) => segment.id === own.id)
  const shown =
    at < most ? sorted.slice(0, most) : [...sorted.slice(0, most - 1), ...sorted.slice(at, at + 1)]
  return { shown, left: sorted.length - shown.length }
}
