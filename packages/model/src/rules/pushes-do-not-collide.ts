import { dayList } from '../cards/days.ts'
import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { weekdays, type Weekday } from './hours.ts'
import type { Look } from './look.ts'
import { asksAlike, commonDays, othersOf, pushOf, sharedDays } from './pushes.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Point = CardOf<'contactPoint'>
type Clash = { other: Point; days: readonly Weekday[] }

export const pushesDoNotCollide = rule({
  code: 'TIME-1',
  slug: 'pushes-do-not-collide',
  severity: 'warning',
  step: 3,
  about: 'contactPoint',
  checks: 'Two pushes come to the same people on the same weekday and ask them for different things.',
  why: 'Who is asked for two things on one day does neither. How and when we come matters most.',
  source: 'Six-step IMC, step 3',
  thresholds: {},
  lacks: false,
  judge(point, look) {
    if (!pushOf(point, look)) return cannotTell('push', 'times', 'carries')
    const clashes = othersOf(point, look)
      .filter(({ id }) => id > point.id)
      .map((other) => ({ other, days: sharedDays(point, other, look) }))
      .filter(({ days }) => days.length > 0)
    if (clashes.length === 0) return found()
    return found({
      cards: [point, ...clashes.map(({ other }) => other)],
      says: (name) =>
        say`${name(point)} and ${listed(clashes.map(({ other }) => name(other)))} come to the same people ${when(clashes)} and ask for different things.`,
      repairs: () => waysOut(point, clashes, look),
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" push=true startsOn=2026-09-07 endsOn=2026-11-29 times=[{"days":["fri"],"from":"17:00","to":"18:00"}] place="at home" occasion="Friday evening" approach="By name" direction=twoWay
    contactPoint c2 "Price message" push=true startsOn=2026-10-05 endsOn=2026-10-31 times=[{"days":["thu","fri"],"from":"08:00","to":"09:00"}] place="phone" occasion="on the way" approach="Short" direction=twoWay
    message m1 "The next pouch" callToAction="Choose your grind"
    message m2 "Two for one" callToAction="Come to the bay"
    c1 touches s1
    c2 touches s1
    c1 carries m1
    c2 carries m2`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" push=true startsOn=2026-09-07 endsOn=2026-11-29 times=[{"days":["sun"],"from":"17:00","to":"18:00"}] place="at home" occasion="Sunday evening" approach="By name" direction=twoWay
    contactPoint c2 "Price message" push=true startsOn=2026-10-05 endsOn=2026-10-31 times=[{"days":["thu","fri"],"from":"08:00","to":"09:00"}] place="phone" occasion="on the way" approach="Short" direction=twoWay
    message m1 "The next pouch" callToAction="Choose your grind"
    message m2 "Two for one" callToAction="Come to the bay"
    c1 touches s1
    c2 touches s1
    c1 carries m1
    c2 carries m2`,
})

const labelOf = (day: Weekday): string => dayList.find(({ value }) => value === day)?.label ?? day

function when(clashes: readonly Clash[]): string {
  const days = weekdays.filter((day) => clashes.some((clash) => clash.days.includes(day)))
  return days.length > 3 ? say`on the same days` : say`on ${listed(days.map(labelOf))}`
}

/** Only who collides with one other is moved beside it; else it is the first that has to go. */
function waysOut(point: Point, clashes: readonly Clash[], look: Look): Offer[] {
  const movable = clashes.length === 1 ? [point, ...clashes.map(({ other }) => other)] : [point]
  return [
    ...movable.flatMap((one) => moveTo(one, look)),
    start((name) => say`Choose other days for ${name(point)}`, point, 'times'),
  ]
}

/** To a weekday within its window on which nobody else comes to these people asking for something else. */
function moveTo(point: Point, look: Look): Offer[] {
  const push = pushOf(point, look)
  if (!push) return []
  const taken = othersOf(point, look).flatMap((other) => {
    const its = pushOf(other, look)
    return its && !asksAlike(its, push) ? [...its.days] : []
  })
  const free = commonDays(point, point).find((day) => !taken.includes(day))
  if (!free) return []
  const rows = point.times ?? []
  const times = filled(rows) ? rows.map((row) => ({ ...row, days: [free] })) : [{ days: [free] }]
  return [complete((name) => say`Move ${name(point)} to ${labelOf(free)}`, set(point, 'times', times))]
}
