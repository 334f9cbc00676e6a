import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { canRun } from './dates.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { shownDay } from './time.ts'
import { filled } from './words.ts'

type Point = CardOf<'contactPoint'>
type Dated = { point: Point; day: string }
type Listening = {
  push?: Dated | undefined
  ear?: Dated | undefined
  /** Somebody listens, and nobody says from when. */
  undated: boolean
  /** Where an answer would come in, if somebody were there to hear it. */
  ways: readonly Point[]
}

export const listeningStartsWithThePush = rule({
  code: 'RISK-2',
  slug: 'listening-starts-with-the-push',
  severity: 'warning',
  step: 'loop',
  about: 'plan',
  checks: 'The first push starts before the first contact point that listens, or nothing listens at all.',
  why: 'Presence is managed from the outset. What people say in the first weeks is lost when nobody is there to hear it.',
  source: 'Engagement',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    const { push, ear, undated, ways } = listening(look)
    if (!push) return cannotTell('push', 'startsOn')
    if (undated || (ear && ear.day <= push.day)) return fine
    const day = shownDay(push.day, ear?.day)
    return found({
      cards: ear ? [push.point, ear.point] : [push.point],
      says: (name) =>
        ear
          ? say`${name(push.point)} pushes from ${day}, and nobody listens until ${name(ear.point)} starts on ${shownDay(ear.day, push.day)}.`
          : say`${name(push.point)} pushes from ${day}, and nobody listens anywhere.`,
      repairs: () => [
        ...(ear ? [listenEarlier(ear.point, push.day, look)] : []),
        ...listenAt(push.day, ways),
      ],
    })
  },
  breaking: `
    contactPoint c1 "Morning radio" push=true startsOn=2026-09-14 endsOn=2026-10-11 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Review pages" listening=true startsOn=2026-10-26 endsOn=2027-02-28 place="review sites" occasion="comparing" approach="Reply by name"`,
  repaired: `
    contactPoint c1 "Morning radio" push=true startsOn=2026-09-14 endsOn=2026-10-11 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Review pages" listening=true startsOn=2026-09-14 endsOn=2027-02-28 place="review sites" occasion="comparing" approach="Reply by name"`,
})

const listening = tally<'contactPoint', Listening>({
  kind: 'contactPoint',
  of: (point) => {
    const { push, listening: listens, startsOn } = point
    const dated = startsOn === undefined ? undefined : { point, day: startsOn }
    return {
      push: push === true ? dated : undefined,
      ear: listens === true ? dated : undefined,
      undated: listens === true && !dated,
      ways: listens !== true && filled(point.feedbackChannel) ? [point] : [],
    }
  },
  join: (a, b) => ({
    push: first(a.push, b.push),
    ear: first(a.ear, b.ear),
    undated: a.undated || b.undated,
    ways: [...a.ways, ...b.ways].sort(byStart).slice(0, 2),
  }),
  none: { undated: false, ways: [] },
})

function first(a: Dated | undefined, b: Dated | undefined): Dated | undefined {
  if (!a || !b) return a ?? b
  return b.day < a.day || (b.day === a.day && b.point.id < a.point.id) ? b : a
}

/** What is there all the time has no first day, and comes first. */
const byStart = (a: Point, b: Point): number => {
  const [one, other] = [`${a.startsOn ?? ''} ${a.id}`, `${b.startsOn ?? ''} ${b.id}`]
  return one < other ? -1 : 1
}

const listenEarlier = (point: Point, day: string, look: Look): Offer =>
  canRun(point, { startsOn: day, endsOn: point.endsOn }, look)
    ? complete((name) => say`Start ${name(point)} on ${shownDay(day)}`, set(point, 'startsOn', day))
    : start((name) => say`Start ${name(point)} earlier`, point, 'startsOn')

function listenAt(day: string, ways: readonly Point[]): Offer[] {
  const open = ways.filter(({ startsOn = day }) => startsOn <= day)
  const point = { id: 'listening' }
  const fields = { kind: 'contactPoint', title: say`Where we listen`, listening: true, startsOn: day }
  return [
    ...open.map((way) => complete((name) => say`Listen at ${name(way)}`, set(way, 'listening', true))),
    start(say`Add a place where we listen`, point, 'place', { add: { as: point.id, ...fields } }),
  ]
}
