import type { CardOf } from '../cards/index.ts'
import type { Verb } from '../cards/verb.ts'
import { say } from '../tongue/tongue.ts'
import { firstSegments, suits, wordOfVerb } from './behaviour.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { firstOfEachClass } from './loyalty.ts'
import { complete, link, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { isPossible } from './target.ts'
import { filled } from './words.ts'

type Objective = CardOf<'objective'>
type Segment = CardOf<'segment'>

export const objectiveIsSomeonesBehaviour = rule({
  code: 'OBJ-4',
  slug: 'objective-is-someones-behaviour',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks: 'An objective targets no segment, or does not say what people do differently.',
  why: 'Sales and profit rest on what people do. A task of our own, such as a new site, is no objective until somebody behaves differently.',
  source: 'Six-step IMC, step 4',
  thresholds: {},
  lacks: true,
  judge(objective, look) {
    const targeted = look.out(objective, 'targets', 'segment')
    const hasVerb = filled(objective.verb)
    if (targeted.length > 0 && hasVerb) return fine
    const lack = hasVerb ? say`whose behaviour changes` : say`what they do differently`
    return found({
      cards: [objective],
      consequenceOf: hasVerb && targetsAsleep(objective, look) ? ['SEG-1'] : [],
      says: (name) =>
        targeted.length > 0 || hasVerb
          ? say`${name(objective)} does not say ${lack}.`
          : say`${name(objective)} does not say whose behaviour changes, nor what they do differently.`,
      repairs: () => (targeted.length > 0 ? sayWhat(objective, targeted) : sayWhose(objective, look)),
    })
  },
  breaking: `
    segment s1 "Rotators" loyalty=swing size=38400
    objective o1 "Launch the new site" measure="visits" measureKind=count baseline=0 target=9000 unit=visitors deadline=2027-02-28
    contactPoint c1 "The new site" startsOn=2026-09-01 endsOn=2027-02-28 place="at home" occasion="looking for a grind" approach="Ask, then show"
    c1 touches s1
    c1 serves o1`,
  repaired: `
    segment s1 "Rotators" loyalty=swing size=38400
    objective o1 "Grind chosen on the new site" verb=trialNew measure="households" measureKind=count baseline=0 target=9000 unit=households deadline=2027-02-28
    contactPoint c1 "The new site" startsOn=2026-09-01 endsOn=2027-02-28 place="at home" occasion="looking for a grind" approach="Ask, then show"
    c1 touches s1
    c1 serves o1
    o1 targets s1`,
})

/** Whom it targets is a draft or parked, and with them a class of people that no other segment holds. */
function targetsAsleep(objective: Objective, look: Look): boolean {
  const covered = new Set(firstOfEachClass(look).map(({ loyalty }) => loyalty))
  return look
    .asleep(objective, 'targets', 'segment')
    .some(({ loyalty }) => filled(loyalty) && !covered.has(loyalty))
}

/** What is measured says what people do, where it is measured in people. */
function verbMeant({ measureKind }: Objective): Verb | undefined {
  if (measureKind === 'belonging') return 'belong'
  if (measureKind === 'nps') return 'advocate'
  return measureKind === 'churn' ? 'retain' : undefined
}

function sayWhat(objective: Objective, targeted: readonly Segment[]): Offer[] {
  const verb = verbMeant(objective)
  const ask = start(say`Say what they do differently`, objective, 'verb')
  if (!verb || !targeted.every((segment) => suits(verb, segment))) return [ask]
  return [complete(say`Have them ${wordOfVerb(verb)}`, set(objective, 'verb', verb)), ask]
}

/** Those whom its acts meet, else the first ones of the plan. */
function sayWhose(objective: Objective, look: Look): Offer[] {
  const verb = objective.verb ?? verbMeant(objective)
  const served = look
    .in(objective, 'serves', 'contactPoint')
    .flatMap((point) => look.out(point, 'touches', 'segment'))
  const mayBe = (segment: Segment) =>
    (!verb || suits(verb, segment)) && isPossible(objective, look, { segments: [segment] })
  const met = distinct(served).filter(mayBe)
  const segments = met.length > 0 ? met : firstSegments(look).filter(mayBe)
  const offers = segments.slice(0, 2).map((segment) => aimAt(segment, objective, verb))
  return offers.length > 0 ? offers : [nameThem(objective)]
}

function aimAt(segment: Segment, objective: Objective, verb: Verb | undefined): Offer {
  const title = (name: (card: Segment) => string) => say`Aim it at ${name(segment)}`
  const targets = link(objective, 'targets', segment)
  if (!verb) return start(title, objective, 'verb', targets)
  return complete(title, targets, ...(filled(objective.verb) ? [] : [set(objective, 'verb', verb)]))
}

function nameThem(objective: Objective): Offer {
  const people = { id: 'people' }
  return start(
    say`Say whose behaviour it is`,
    people,
    'predicate',
    { add: { as: people.id, kind: 'segment', title: say`People who change what they do` } },
    link(objective, 'targets', people),
  )
}
