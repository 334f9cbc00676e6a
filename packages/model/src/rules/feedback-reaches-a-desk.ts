import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import { once, type Look } from './look.ts'
import { complete, link, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { daysAfter, latest, shownDay } from './time.ts'
import { filled } from './words.ts'

type Feedback = CardOf<'feedback'>
type Team = CardOf<'team'>

export const feedbackReachesADesk = rule({
  code: 'LOOP-11',
  slug: 'feedback-reaches-a-desk',
  severity: 'warning',
  step: 'loop',
  about: 'feedback',
  checks: 'Feedback is routed to no team, or has no day by which it is answered.',
  why: 'Views are brought back into the company, to somebody who can do something about them. Read and archived is not heard.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: true,
  judge(feedback, look) {
    const isRouted = look.out(feedback, 'routedTo', 'team').length > 0
    const isDue = filled(feedback.due)
    if (isRouted && isDue) return fine
    return found({
      cards: [feedback],
      says: (name) => {
        if (isRouted) return say`No day is set by which ${name(feedback)} is answered.`
        return isDue
          ? say`${name(feedback)} has reached no desk.`
          : say`${name(feedback)} has reached no desk, and no day is set to answer it.`
      },
      repairs: () => (isRouted ? setDay(feedback, look) : sendOn(feedback, isDue, look)),
    })
  },
  breaking: `
    plan "Spring" asOf=2026-11-01
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket owner=Jonas responseHours=48 startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="a question" approach="By name"
    team tm1 "Care desk" type=care
    feedback f1 "The bay was empty on Saturday" type=complaint date=2026-10-31
    f1 heardAt c1`,
  repaired: `
    plan "Spring" asOf=2026-11-01
    contactPoint c1 "Care line" direction=twoWay feedbackChannel=ticket owner=Jonas responseHours=48 startsOn=2026-09-01 endsOn=2027-02-28 place="phone" occasion="a question" approach="By name"
    team tm1 "Care desk" type=care
    feedback f1 "The bay was empty on Saturday" type=complaint date=2026-10-31 due=2026-11-03
    f1 heardAt c1
    f1 routedTo tm1`,
})

const aYear = 24 * 365

/** The day by which those who hear it there have said that they answer, counted from today. */
function dayPromised(feedback: Feedback, look: Look): string | undefined {
  const hours = look
    .out(feedback, 'heardAt', 'contactPoint')
    .map(({ responseHours }) => responseHours)
    .find((one) => one !== undefined && one > 0 && one <= aYear)
  const heard = latest(feedback.date, look.today)
  return hours === undefined || heard === undefined ? undefined : daysAfter(heard, Math.ceil(hours / 24))
}

function setDay(feedback: Feedback, look: Look): Offer[] {
  const day = dayPromised(feedback, look)
  return [
    ...(day ? [complete(say`Answer by ${shownDay(day, look.today)}`, set(feedback, 'due', day))] : []),
    start(say`Set the day`, feedback, 'due'),
  ]
}

/** Who took what was heard there before. */
const takers = once((point: { id: string }, look: Look): Team[] =>
  distinct(look.in(point, 'heardAt', 'feedback').flatMap((one) => look.out(one, 'routedTo', 'team'))).slice(
    0,
    2,
  ),
)
const careTeams = spare('team', ({ type }) => type === 'care')
const anyTeams = spare('team', () => true)

function sendOn(feedback: Feedback, isDue: boolean, look: Look): Offer[] {
  const before = look.out(feedback, 'heardAt').flatMap((point) => takers(point, look))
  const teams = distinct([...before, ...careTeams(look), ...anyTeams(look)]).slice(0, 2)
  if (teams.length === 0) return [nameDesk(feedback)]
  const day = isDue ? undefined : dayPromised(feedback, look)
  return teams.map((team) => {
    const sent = link(feedback, 'routedTo', team)
    if (!isDue && !day) return start((name) => say`Send it to ${name(team)}`, feedback, 'due', sent)
    const by = day ? say`, to answer by ${shownDay(day, look.today)}` : ''
    return complete(
      (name) => say`Send it to ${name(team)}${by}`,
      sent,
      ...(day ? [set(feedback, 'due', day)] : []),
    )
  })
}

function nameDesk(feedback: Feedback): Offer {
  const team = { id: 'team' }
  return start(
    say`Name the desk that answers`,
    team,
    'people',
    { add: { as: team.id, kind: 'team', title: say`Desk that answers`, type: 'care' } },
    link(feedback, 'routedTo', team),
  )
}
