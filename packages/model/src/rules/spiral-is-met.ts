import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import { above, below } from './limit.ts'
import type { Look } from './look.ts'
import { complete, link, park, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { voicesIn } from './anger.ts'
import { listed, shownNumber, shownPercent } from './words.ts'

type Point = CardOf<'contactPoint'>
type Plan = CardOf<'responsePlan'>

export const spiralIsMet = rule({
  code: 'RISK-4',
  slug: 'spiral-is-met',
  severity: 'error',
  step: 'loop',
  about: 'contactPoint',
  checks:
    'At a public contact point the share of angry voices rises over the last three periods of periodDays days, each with minN voices or more, to above negativeShare %, and no response plan that covers it is running.',
  why: 'Anger that others see draws more of it, and such a spiral is hard to break. Whoever goes on advertising meanwhile feeds it.',
  source: 'Engagement',
  thresholds: { periodDays: 7, minN: 10, negativeShare: 35 },
  lacks: false,
  judge(point, look, { periodDays, minN, negativeShare }) {
    if (point.public !== true) return fine
    const periods = [2, 1, 0].map((at) => voicesIn(point, at, periodDays, look))
    if (periods.some(({ all }) => all === 0 || below(all, minN))) return cannotTell('heardAt')
    const shares = periods.map(({ all, negative }) => (100 * negative) / all)
    const [first = 0, middle = 0, last = 0] = shares
    const rises = above(middle, first) && above(last, middle) && above(last, negativeShare)
    const plans = look.in(point, 'covers', 'responsePlan')
    if (!rises || plans.some(({ active }) => active === true)) return fine
    const time = periodDays === 7 ? say`three weeks` : say`three times ${shownNumber(periodDays)} days`
    return found({
      cards: [point, ...plans],
      says: (name) =>
        say`In ${time} the angry voices at ${name(point)} rose from ${percent(first)} to ${percent(middle)} to ${percent(last)}, and no response plan is running.`,
      repairs: () => waysOut(point, plans, look),
    })
  },
  breaking: `
    plan "Ferry" asOf=2026-11-22
    contactPoint c1 "Open group" public=true startsOn=2026-09-01 endsOn=2026-12-31 place="in the group" occasion="a delay" approach="By name"
    responsePlan rp1 "Anger in the group" trigger="Ten angry voices in a day" active=false
    rp1 covers c1
    feedback f1 "On time again" sentiment=1 n=16 date=2026-11-03
    feedback f3 "Nice crew" sentiment=1 n=14 date=2026-11-10
    feedback f4 "Nobody tells me" sentiment=-2 n=6 date=2026-11-11
    feedback f5 "Warm seats" sentiment=1 n=9 date=2026-11-18
    feedback f6 "Third delay this week" sentiment=-2 n=11 date=2026-11-20
    f1 heardAt c1
    f3 heardAt c1
    f4 heardAt c1
    f5 heardAt c1
    f6 heardAt c1`,
  repaired: `
    plan "Ferry" asOf=2026-11-22
    contactPoint c1 "Open group" public=true startsOn=2026-09-01 endsOn=2026-12-31 place="in the group" occasion="a delay" approach="By name"
    responsePlan rp1 "Anger in the group" trigger="Ten angry voices in a day" active=true
    rp1 covers c1
    feedback f1 "On time again" sentiment=1 n=16 date=2026-11-03
    feedback f3 "Nice crew" sentiment=1 n=14 date=2026-11-10
    feedback f4 "Nobody tells me" sentiment=-2 n=6 date=2026-11-11
    feedback f5 "Warm seats" sentiment=1 n=9 date=2026-11-18
    feedback f6 "Third delay this week" sentiment=-2 n=11 date=2026-11-20
    f1 heardAt c1
    f3 heardAt c1
    f4 heardAt c1
    f5 heardAt c1
    f6 heardAt c1`,
})

const percent = (share: number): string => shownPercent(Math.round(share * 10) / 10)

/** Plans that run elsewhere already can cover it too. */
function waysOut(point: Point, plans: readonly Plan[], look: Look): Offer[] {
  const running = runningPlans(look).slice(0, 1)
  const pushes = pushesBeside(point, look)
  const [ready] = plans
  return [
    ...plans
      .slice(0, 2)
      .map((plan) => complete((name) => say`Start ${name(plan)}`, set(plan, 'active', true))),
    ...(ready && pushes.length > 0
      ? [
          start(
            (name) => say`Start ${name(ready)} and park ${listed(pushes.map(name))}`,
            ready,
            'steps',
            set(ready, 'active', true),
            ...pushes.map(park),
          ),
        ]
      : []),
    ...running.map((plan) =>
      complete((name) => say`Cover it with ${name(plan)}, which is running`, link(plan, 'covers', point)),
    ),
    ...(plans.length === 0 ? [writePlan(point)] : []),
  ]
}

const runningPlans = (look: Look): readonly Plan[] =>
  look.recall(runningPlans, '', () => look.all('responsePlan').filter(({ active }) => active === true))

/** What pushes on to the people who are met where it is loud. */
const pushesBeside = (point: Point, look: Look): Point[] =>
  distinct(look.out(point, 'touches', 'segment').flatMap((one) => look.in(one, 'touches', 'contactPoint')))
    .filter(({ id, push }) => push === true && id !== point.id)
    .slice(0, 2)

function writePlan(point: Point): Offer {
  const plan = { id: 'plan' }
  return start(
    say`Write a response plan and start it`,
    plan,
    'trigger',
    { add: { as: plan.id, kind: 'responsePlan', title: say`Who answers what`, active: true } },
    link(plan, 'covers', point),
  )
}
