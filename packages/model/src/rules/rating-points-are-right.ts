import type { CardOf } from '../cards/index.ts'
import { pointsOf } from '../metrics/rating-points.ts'
import { say } from '../tongue/tongue.ts'
import { shownTimes } from './contacts.ts'
import { above } from './limit.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer, type Part } from './rule.ts'
import { shownNumber, shownPercent } from './words.ts'

type Point = CardOf<'contactPoint'>

export const ratingPointsAreRight = rule({
  code: 'BUD-3',
  slug: 'rating-points-are-right',
  severity: 'error',
  step: 6,
  about: 'contactPoint',
  checks:
    'A contact point reaches more than 100%, or its gross rating points are off reach times frequency by more than tolerance.',
  why: 'Gross rating points are reach in percent times frequency. If the three disagree, one of them was bought wrongly.',
  source: 'Arithmetic of media',
  thresholds: { tolerance: 0.5 },
  lacks: false,
  judge(point, _look, { tolerance }) {
    const { reach, frequency, grp } = point
    if (reach === undefined) return cannotTell('reach')
    if (above(reach, 100)) return found(reachesTooMany(point, reach, tolerance))
    if (frequency === undefined || grp === undefined) return cannotTell('frequency', 'grp')
    if (agree({ reach, frequency, grp }, tolerance)) return fine
    return found({
      cards: [point],
      says: (name) =>
        say`At ${name(point)}, ${shownPercent(reach)} met ${shownTimes(frequency)} are ${shownNumber(pointsOf(reach, frequency))} rating points, and not ${shownNumber(grp)}.`,
      repairs: () => putRight(point, { reach, frequency, grp }, tolerance),
    })
  },
  breaking: `
    contactPoint c1 "Morning radio" reach=45 frequency=6 grp=320 startsOn=2026-03-01 endsOn=2026-03-31 place="in the car" occasion="school run" approach="Twenty seconds"`,
  repaired: `
    contactPoint c1 "Morning radio" reach=45 frequency=6 grp=270 startsOn=2026-03-01 endsOn=2026-03-31 place="in the car" occasion="school run" approach="Twenty seconds"`,
})

type Media = { reach: number; frequency: number; grp: number }
const agree = ({ reach, frequency, grp }: Media, tolerance: number): boolean =>
  !above(Math.abs(pointsOf(reach, frequency) - grp), tolerance)

const rounded = (value: number): number => Math.round(value * 100) / 100

function putRight(point: Point, media: Media, tolerance: number): Offer[] {
  const grp = rounded(pointsOf(media.reach, media.frequency))
  const frequency = rounded(media.grp / media.reach)
  const isPossible = frequency > 0 && agree({ ...media, frequency }, tolerance)
  return [
    ...(agree({ ...media, grp }, tolerance)
      ? [complete(say`Set ${shownNumber(grp)} rating points`, set(point, 'grp', grp))]
      : []),
    ...(isPossible
      ? [complete(say`Meet them ${shownTimes(frequency)}`, set(point, 'frequency', frequency))]
      : []),
    start(say`Correct the reach`, point, 'reach'),
  ]
}

/** The other two say what it must be. */
function reachesTooMany(point: Point, reach: number, tolerance: number): Part {
  const { frequency = 0, grp = 0 } = point
  const likely = rounded(grp / frequency)
  const isPossible = likely > 0 && !above(likely, 100) && agree({ reach: likely, frequency, grp }, tolerance)
  return {
    cards: [point],
    says: (name) =>
      say`${name(point)} is to reach ${shownPercent(reach)} of the people, more than there are.`,
    repairs: () => [
      ...(isPossible
        ? [complete(say`Set the reach to ${shownPercent(likely)}`, set(point, 'reach', likely))]
        : []),
      start(say`Give the reach in percent`, point, 'reach'),
    ],
  }
}
