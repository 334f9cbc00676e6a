import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { shareAMinute, type Times } from './hours.ts'
import { once, type Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Point = CardOf<'contactPoint'>
type Persona = CardOf<'persona'>

export const pushComesAtAWelcomeHour = rule({
  code: 'CON-11',
  slug: 'push-comes-at-a-welcome-hour',
  severity: 'hint',
  step: 3,
  about: 'contactPoint',
  checks:
    'A push has hours, a persona of a segment it touches has good times, and no minute of the week lies in both.',
  why: 'Ask the fish when they want to eat. Who is disturbed hears the disturbance and not the message.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: false,
  judge(point, look) {
    const { push, times } = point
    if (push !== true) return cannotTell('push')
    if (!filled(times)) return cannotTell('times')
    const asked = look
      .out(point, 'touches', 'segment')
      .filter((segment) => listeners(segment, look).length > 0)
    if (asked.length === 0) return cannotTell('preferredTimes')
    const disturbed = asked.filter((segment) => !shareAMinute(times, goodTimes(segment, look)))
    if (disturbed.length === 0) return found()
    return found({
      cards: [point, ...disturbed],
      links: look
        .links(point, 'out', 'touches')
        .filter(({ to }) => disturbed.some((segment) => segment.id === to)),
      says: (name) =>
        say`${name(point)} comes when ${listed(disturbed.map(name))} would rather not be disturbed.`,
      repairs: () => [
        ...comeThen(point, asked, disturbed, look),
        start(say`Choose other hours`, point, 'times'),
      ],
    })
  },
  breaking: `
    segment s1 "Nurses on shift"
    persona p1 "Karim" preferredTimes=[{"days":["mon","tue","wed","thu","fri"],"from":"16:30","to":"18:00"}]
    contactPoint c1 "Calls" type=unexpected push=true times=[{"days":["mon","wed"],"from":"14:00","to":"15:30"}] startsOn=2027-01-04 endsOn=2027-01-31 place="on the phone" occasion="after the shift" approach="By name"
    p1 describes s1
    c1 touches s1`,
  repaired: `
    segment s1 "Nurses on shift"
    persona p1 "Karim" preferredTimes=[{"days":["mon","tue","wed","thu","fri"],"from":"16:30","to":"18:00"}]
    contactPoint c1 "Calls" type=unexpected push=true times=[{"days":["mon","wed"],"from":"17:00","to":"18:30"}] startsOn=2027-01-04 endsOn=2027-01-31 place="on the phone" occasion="after the shift" approach="By name"
    p1 describes s1
    c1 touches s1`,
})

/** The personas of a segment that say when they have an ear for us. */
const listeners = once((segment: CardOf<'segment'>, look: Look): Persona[] =>
  look.in(segment, 'describes', 'persona').filter(({ preferredTimes }) => filled(preferredTimes)),
)

/** When one of its personas has an ear, the segment has. */
const goodTimes = (segment: CardOf<'segment'>, look: Look): Times =>
  listeners(segment, look).flatMap(({ preferredTimes }) => preferredTimes ?? [])

/** The hours of one persona where they suit everybody it touches, else the hours of all who are disturbed. */
function comeThen(
  point: Point,
  asked: readonly CardOf<'segment'>[],
  disturbed: readonly CardOf<'segment'>[],
  look: Look,
): Offer[] {
  const suits = (times: Times) => asked.every((segment) => shareAMinute(times, goodTimes(segment, look)))
  const one = disturbed
    .flatMap((segment) => listeners(segment, look))
    .filter(({ preferredTimes }) => suits(preferredTimes ?? []))
    .slice(0, 2)
    .map((persona) =>
      complete(
        (name) => say`Come when ${name(persona)} has an ear`,
        set(point, 'times', persona.preferredTimes),
      ),
    )
  if (one.length > 0) return one
  const all = asked.flatMap((segment) => goodTimes(segment, look))
  return [complete(say`Come at the good times of all of them`, set(point, 'times', all))]
}
