import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { wordOfMeans } from './media.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled } from './words.ts'

type Objective = CardOf<'objective'>
type Point = CardOf<'contactPoint'>

export const goalStandsOnTwoLegs = rule({
  code: 'MIX-4',
  slug: 'goal-stands-on-two-legs',
  severity: 'hint',
  step: 5,
  about: 'objective',
  checks: 'All contact points that serve an objective have the same means.',
  why: 'What works whatever else was seen carries a goal. One means that fails takes its goal with it.',
  source: 'Six-step IMC, step 6; robustness criterion of 2001',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const points = look.in(objective, 'serves', 'contactPoint')
    const means = points.map((point) => point.means).filter(filled)
    const [only] = means
    if (only === undefined || means.length < points.length) return cannotTell('means')
    if (means.some((one) => one !== only)) return fine
    return found({
      cards: [objective, ...points],
      links: look
        .links(objective, 'in', 'serves')
        .filter(({ from }) => points.some((point) => point.id === from)),
      says: (name) => say`${name(objective)} rests on one means: ${wordOfMeans(only)}.`,
      repairs: () => [...serveToo(objective, only, look), addLeg(objective, look)],
    })
  },
  breaking: `
    segment s1 "Rotators"
    objective o1 "Win 900 trials" measure="trials" deadline=2026-08-31
    contactPoint c1 "Coffee fair" type=unexpected means=event startsOn=2026-03-14 endsOn=2026-03-15 place="town hall" occasion="a Saturday out" approach="Taste first"
    contactPoint c2 "Refill bay" type=unexpected means=display startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    o1 targets s1
    c1 touches s1
    c1 serves o1
    c2 touches s1`,
  repaired: `
    segment s1 "Rotators"
    objective o1 "Win 900 trials" measure="trials" deadline=2026-08-31
    contactPoint c1 "Coffee fair" type=unexpected means=event startsOn=2026-03-14 endsOn=2026-03-15 place="town hall" occasion="a Saturday out" approach="Taste first"
    contactPoint c2 "Refill bay" type=unexpected means=display startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    o1 targets s1
    c1 touches s1
    c1 serves o1
    c2 touches s1
    c2 serves o1`,
})

/** Others that meet the same people by other means, and begin in time: an effect cannot precede its cause. */
function serveToo(objective: Objective, only: string, look: Look): Offer[] {
  const { deadline } = objective
  const isInTime = ({ startsOn }: Point) => !filled(deadline) || !filled(startsOn) || startsOn <= deadline
  const beside = look
    .out(objective, 'targets', 'segment')
    .flatMap((segment) => look.in(segment, 'touches', 'contactPoint'))
  return distinct(beside)
    .filter((point) => filled(point.means) && point.means !== only && isInTime(point))
    .slice(0, 2)
    .map((point) =>
      complete((name) => say`Let ${name(point)} serve it too`, link(point, 'serves', objective)),
    )
}

function addLeg(objective: Objective, look: Look): Offer {
  const point = { id: 'point' }
  return start(
    say`Serve it by another means`,
    point,
    'means',
    { add: { as: point.id, kind: 'contactPoint', title: say`A second leg` } },
    link(point, 'serves', objective),
    ...look.out(objective, 'targets', 'segment').map((segment) => link(point, 'touches', segment)),
  )
}
