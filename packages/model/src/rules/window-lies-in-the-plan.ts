import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { canRun, liesIn } from './dates.ts'
import type { Look } from './look.ts'
import { complete, set, setPlan, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { earliest, latest, shownDay, type Window } from './time.ts'
import { listed } from './words.ts'

type Timed = CardOf<'contactPoint' | 'message'>

export const windowLiesInThePlan = rule({
  code: 'TIME-6',
  slug: 'window-lies-in-the-plan',
  severity: 'error',
  step: 3,
  about: ['contactPoint', 'message'],
  checks: 'A contact point or a message starts or ends outside the plan, or ends before it starts.',
  why: 'What lies outside the plan has neither people nor money, and would not run.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(card, look) {
    const days = windowOf(card)
    const plan = windowOf(look.plan)
    if (!days.startsOn && !days.endsOn) return cannotTell('startsOn', 'endsOn')
    const wrong = faultsOf(days, plan)
    if (wrong.length === 0) return fine
    return found({
      cards: [card],
      says: (name) => `${name(card)} ${wrong.reduce((one, other) => say`${one}, and ${other}`)}.`,
      repairs: () => waysOut(card, days, plan, look),
    })
  },
  breaking: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-31
    contactPoint c1 "Refill bay" startsOn=2026-03-09 endsOn=2026-09-06 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Taste first" startsOn=2026-02-23 endsOn=2026-04-30`,
  repaired: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-31
    contactPoint c1 "Refill bay" startsOn=2026-03-09 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Taste first" startsOn=2026-03-01 endsOn=2026-04-30`,
})

const windowOf = ({ startsOn, endsOn }: Window): Window => ({ startsOn, endsOn })

function faultsOf({ startsOn, endsOn }: Window, plan: Window): string[] {
  if (startsOn && endsOn && endsOn < startsOn)
    return [say`ends on ${shownDay(endsOn, startsOn)}, before it starts on ${shownDay(startsOn, endsOn)}`]
  return [...faultOf('starts', startsOn, plan), ...faultOf('ends', endsOn, plan)]
}

const verbs = { starts: () => say`starts`, ends: () => say`ends` } as const

function faultOf(verb: 'starts' | 'ends', day: string | undefined, plan: Window): string[] {
  if (!day) return []
  if (plan.startsOn && day < plan.startsOn)
    return [
      say`${verbs[verb]()} on ${shownDay(day, plan.startsOn)}, before the plan starts on ${shownDay(plan.startsOn, day)}`,
    ]
  if (plan.endsOn && day > plan.endsOn)
    return [
      say`${verbs[verb]()} on ${shownDay(day, plan.endsOn)}, after the plan ends on ${shownDay(plan.endsOn, day)}`,
    ]
  return []
}

function waysOut(card: Timed, days: Window, plan: Window, look: Look): Offer[] {
  const isBackwards = days.startsOn && days.endsOn && days.endsOn < days.startsOn
  const offers = isBackwards
    ? swap(card, days, look)
    : [...clip(card, days, plan, look), ...widen(days, plan)]
  const field = days.endsOn ? 'endsOn' : 'startsOn'
  return [...offers, start(say`Choose other days`, card, field)]
}

/** Typed the wrong way round. A message that now has days may meet another that says otherwise. */
function swap(card: Timed, { startsOn, endsOn }: Window, look: Look): Offer[] {
  const turned = { startsOn: endsOn, endsOn: startsOn }
  const commands = [set(card, 'startsOn', endsOn), set(card, 'endsOn', startsOn)]
  const isSafe = card.kind === 'contactPoint' && canRun(card, turned, look)
  return [
    isSafe
      ? complete(say`Swap the two days`, ...commands)
      : start(say`Swap the two days`, card, 'endsOn', ...commands),
  ]
}

/** A window that gets shorter meets less, and can break only what waits for its start. */
function clip(card: Timed, days: Window, plan: Window, look: Look): Offer[] {
  const clipped = {
    startsOn: days.startsOn && latest(days.startsOn, plan.startsOn),
    endsOn: days.endsOn && earliest(days.endsOn, plan.endsOn),
  }
  const fits = card.kind === 'contactPoint' ? canRun(card, clipped, look) : liesIn(plan, clipped)
  if (!fits) return []
  const changed = (['startsOn', 'endsOn'] as const).filter((field) => clipped[field] !== days[field])
  const titles = { startsOn: say`Start with the plan`, endsOn: say`End with the plan` } as const
  const title = changed.length === 1 && changed[0] ? titles[changed[0]] : say`Start and end with the plan`
  return [complete(title, ...changed.map((field) => set(card, field, clipped[field])))]
}

/** A longer plan leaves everything in it that was. */
function widen(days: Window, plan: Window): Offer[] {
  const startsOn = plan.startsOn && earliest(plan.startsOn, days.startsOn, days.endsOn)
  const endsOn = plan.endsOn && latest(plan.endsOn, days.startsOn, days.endsOn)
  const starts = startsOn && startsOn !== plan.startsOn ? startsOn : undefined
  const ends = endsOn && endsOn !== plan.endsOn ? endsOn : undefined
  const said = [
    starts && say`start on ${shownDay(starts, plan.startsOn)}`,
    ends && say`run until ${shownDay(ends, plan.endsOn)}`,
  ]
  return [
    complete(
      say`Let the plan ${listed(said.filter((words) => words !== undefined))}`,
      ...(starts ? [setPlan('startsOn', starts)] : []),
      ...(ends ? [setPlan('endsOn', ends)] : []),
    ),
  ]
}
