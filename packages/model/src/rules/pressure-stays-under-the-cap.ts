import type { CardOf } from '../cards/index.ts'
import type { LinkOf } from '../links/index.ts'
import { peakOf, type Run } from '../metrics/peak.ts'
import { say } from '../tongue/tongue.ts'
import { shownTimes } from './contacts.ts'
import { above } from './limit.ts'
import { once, type Look } from './look.ts'
import { complete, setLink, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { shownDay } from './time.ts'
import { shownNumber } from './words.ts'

type Segment = CardOf<'segment'>
/** A push that comes to a segment so many times a week. */
type Push = Run & { point: CardOf<'contactPoint'>; link: LinkOf<'touches'> }

export const pressureStaysUnderTheCap = rule({
  code: 'TIME-2',
  slug: 'pressure-stays-under-the-cap',
  severity: 'warning',
  step: 3,
  about: 'segment',
  checks:
    'On some day more pushes a week come to a segment than the plan’s weekly cap, or cap where the plan has none.',
  why: 'Channels are full, and people grow immune. What comes too often is not heard at all.',
  source: 'Communication marketing; six-step IMC, step 3',
  thresholds: { cap: 4 },
  lacks: false,
  judge(segment, look, { cap }) {
    const pushes = pushesOn(segment, look)
    if (pushes.length === 0) return cannotTell('perWeek')
    const limit = Math.max(0, look.plan.weeklyContactCap ?? cap)
    const { day, sum, running } = peakOf(pushes)
    if (!above(sum, limit)) return fine
    return found({
      cards: [segment, ...running.map(({ point }) => point)],
      links: running.map(({ link }) => link),
      says: (name) =>
        say`${day ? say`On ${shownDay(day)}` : say`From the first day`} ${shownNumber(sum)} pushes a week come to ${name(segment)}, and ${shownNumber(limit)} are what they bear.`,
      repairs: () => waysOut(pushes, running, sum, limit),
    })
  },
  breaking: `
    plan "Spring" weeklyContactCap=4
    segment s1 "Rotators"
    contactPoint c1 "Morning radio" push=true startsOn=2026-09-01 endsOn=2026-10-31 place="in the car" occasion="school run" approach="Twenty seconds" direction=twoWay
    contactPoint c2 "Price message" push=true startsOn=2026-09-14 endsOn=2026-10-31 place="phone" occasion="on the way" approach="Short" direction=twoWay
    c1 touches s1 perWeek=3
    c2 touches s1 perWeek=2.5`,
  repaired: `
    plan "Spring" weeklyContactCap=4
    segment s1 "Rotators"
    contactPoint c1 "Morning radio" push=true startsOn=2026-09-01 endsOn=2026-10-31 place="in the car" occasion="school run" approach="Twenty seconds" direction=twoWay
    contactPoint c2 "Price message" push=true startsOn=2026-09-14 endsOn=2026-10-31 place="phone" occasion="on the way" approach="Short" direction=twoWay
    c1 touches s1 perWeek=1.5
    c2 touches s1 perWeek=2.5`,
})

/** Who does not say how often comes 0 times a week. */
const pushesOn = once((segment: Segment, look: Look): Push[] =>
  look.links(segment, 'in', 'touches').flatMap((link) => {
    const point = look.card(link.from, 'contactPoint')
    const perWeek = link.perWeek ?? 0
    if (point?.push !== true || perWeek <= 0) return []
    return [{ point, link, perWeek, startsOn: point.startsOn, endsOn: point.endsOn }]
  }),
)

/** Never more than it was meant to be. */
const twoDigits = (value: number): number => Math.floor(value * 100) / 100

function waysOut(pushes: readonly Push[], running: readonly Push[], sum: number, limit: number): Offer[] {
  const most = running.reduce((a, b) => (b.perWeek > a.perWeek ? b : a))
  const less = twoDigits(most.perWeek - (sum - limit))
  const after = pushes.map((push) => (push === most ? { ...push, perWeek: less } : push))
  const helps = less > 0 && !above(peakOf(after).sum, limit)
  const factor = limit / sum
  return [
    ...(helps
      ? [
          complete(
            (name) => say`Push ${name(most.point)} ${shownTimes(less)} a week`,
            setLink(most.link, 'perWeek', less),
          ),
        ]
      : []),
    complete(
      say`Push everything less, ${shownTimes(limit)} a week together`,
      ...pushes.map(({ link, perWeek }) => setLink(link, 'perWeek', twoDigits(perWeek * factor))),
    ),
    start((name) => say`Let ${name(most.point)} run at another time`, most.point, 'startsOn'),
  ]
}
