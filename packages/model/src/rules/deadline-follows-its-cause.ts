import type { Plan } from '../board/plan.ts'
import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, setPlan, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Name, type Offer } from './rule.ts'
import { shownDay } from './time.ts'
import { filled, listed } from './words.ts'

type Objective = CardOf<'objective'>
type Point = CardOf<'contactPoint'>

export const deadlineFollowsItsCause = rule({
  code: 'OBJ-8',
  slug: 'deadline-follows-its-cause',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks: 'An objective is due outside the plan, or before the first contact that serves it.',
  why: 'An effect cannot come before its cause. What is due before anybody was met was reached by others.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { deadline } = objective
    if (!filled(deadline)) return cannotTell('deadline')
    const first = firstContact(objective, look)
    const { startsOn, endsOn } = look.plan
    if (![first?.startsOn, startsOn, endsOn].some(filled)) return cannotTell('startsOn', 'endsOn')
    const faults = faultsOf(deadline, look.plan, first)
    if (faults.length === 0) return fine
    const early = first?.startsOn && deadline < first.startsOn ? [first] : []
    return found({
      cards: [objective, ...early],
      links: early.length > 0 ? linksFrom(early, objective, look) : [],
      says: (name) =>
        say`${name(objective)} is due on ${shownDay(deadline)}, ${listed(faults.map((says) => says(name)))}.`,
      repairs: () => [
        ...dueAtTheEnd(objective, look, first),
        ...longerPlan(deadline, look.plan, first),
        start(say`Set another deadline`, objective, 'deadline'),
      ],
    })
  },
  breaking: `
    plan "Commuter pass" startsOn=2027-01-04 endsOn=2027-09-30
    objective o1 "Saturday trial by bridge drivers" measure="drivers on foot" baseline=0 target=3100 unit=travellers deadline=2027-06-01
    contactPoint c1 "Bring a colleague" startsOn=2027-07-05 endsOn=2027-08-29 place="on board" occasion="any weekday" approach="The passenger invites"
    c1 serves o1`,
  repaired: `
    plan "Commuter pass" startsOn=2027-01-04 endsOn=2027-09-30
    objective o1 "Saturday trial by bridge drivers" measure="drivers on foot" baseline=0 target=3100 unit=travellers deadline=2027-09-30
    contactPoint c1 "Bring a colleague" startsOn=2027-07-05 endsOn=2027-08-29 place="on board" occasion="any weekday" approach="The passenger invites"
    c1 serves o1`,
})

/** The contact point that begins first of those that serve it. */
const firstContact = (objective: Objective, look: Look): Point | undefined =>
  look
    .in(objective, 'serves', 'contactPoint')
    .filter(({ startsOn }) => filled(startsOn))
    .reduce<Point | undefined>(
      (first, one) => (first && first.startsOn! <= one.startsOn! ? first : one),
      undefined,
    )

function faultsOf(
  deadline: string,
  { startsOn, endsOn }: Plan,
  first: Point | undefined,
): ((name: Name) => string)[] {
  const faults: ((name: Name) => string)[] = []
  const shown = (day: string) => shownDay(day, deadline)
  if (filled(startsOn) && deadline < startsOn)
    faults.push(() => say`before the plan starts on ${shown(startsOn)}`)
  if (filled(endsOn) && deadline > endsOn) faults.push(() => say`after the plan ends on ${shown(endsOn)}`)
  const day = first?.startsOn
  if (first && filled(day) && deadline < day)
    faults.push((name) => say`before ${name(first)} starts on ${shown(day)}`)
  return faults
}

const linksFrom = (points: readonly Point[], objective: Objective, look: Look) =>
  look.links(objective, 'in', 'serves').filter(({ from }) => points.some(({ id }) => id === from))

/** Where something waits for the objective, it would start too early then: somebody has to look at the day. */
function dueAtTheEnd(objective: Objective, look: Look, first: Point | undefined): Offer[] {
  const day = look.plan.endsOn
  if (!filled(day) || faultsOf(day, look.plan, first).length > 0) return []
  const title = say`Due on ${shownDay(day, objective.deadline)}`
  const due = set(objective, 'deadline', day)
  const waits = look.in(objective, 'dependsOn').length > 0
  return [waits ? start(title, objective, 'deadline', due) : complete(title, due)]
}

/** An effect is often read after the last contact: the plan may end later. */
function longerPlan(deadline: string, { startsOn, endsOn }: Plan, first: Point | undefined): Offer[] {
  const isOutside = filled(endsOn) && deadline > endsOn
  if (!isOutside || (filled(startsOn) && deadline < startsOn)) return []
  if (first?.startsOn && deadline < first.startsOn) return []
  return [complete(say`Let the plan end on ${shownDay(deadline, endsOn)}`, setPlan('endsOn', deadline))]
}
