import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { filled } from './words.ts'

type Objective = CardOf<'objective'>
type Act = CardOf<'contactPoint' | 'tool'>

export const objectiveIsServed = rule({
  code: 'OBJ-10',
  slug: 'objective-is-served',
  severity: 'error',
  step: 5,
  about: 'objective',
  checks: 'No tool and no contact point serves an objective.',
  why: 'A goal with no act is a wish. Each objective is served by something that somebody does.',
  source: 'Six-step IMC, step 5',
  thresholds: {},
  lacks: true,
  judge(objective, look) {
    if (look.in(objective, 'serves').length > 0) return fine
    const acts = actsNearby(objective, look).slice(0, 2)
    return found({
      // A tool that serves no goal may have been for this one.
      cards: [
        objective,
        ...acts.filter((act) => act.kind === 'tool' && look.out(act, 'serves').length === 0),
      ],
      says: (name) => say`Nothing is done for ${name(objective)}.`,
      repairs: () => [
        ...acts.map((act) =>
          complete((name) => say`Serve it by ${name(act)}`, link(act, 'serves', objective)),
        ),
        decide(objective, look),
      ],
    })
  },
  breaking: `
    segment s1 "Regulars"
    strategy st1 "Neighbours" strand=human owner=Jonas department="People team"
    objective o1 "Belonging among regulars" level=human verb=belong measure="they know me" measureKind=belonging baseline=41 target=50 unit="% agree" deadline=2027-02-28
    contactPoint c1 "Thursday hour in twelve halls" startsOn=2026-10-01 endsOn=2027-02-25 place="community halls" occasion="Thursday at five" approach="The host pours and listens"
    o1 targets s1
    o1 under st1
    c1 under st1
    c1 touches s1`,
  repaired: `
    segment s1 "Regulars"
    strategy st1 "Neighbours" strand=human owner=Jonas department="People team"
    objective o1 "Belonging among regulars" level=human verb=belong measure="they know me" measureKind=belonging baseline=41 target=50 unit="% agree" deadline=2027-02-28
    contactPoint c1 "Thursday hour in twelve halls" startsOn=2026-10-01 endsOn=2027-02-25 place="community halls" occasion="Thursday at five" approach="The host pours and listens"
    o1 targets s1
    o1 under st1
    c1 under st1
    c1 touches s1
    c1 serves o1`,
})

/**
 * Acts of the same strategy, and contact points that meet the people it targets; those that are both come first, and
 * before them what serves nothing yet. What begins after the deadline comes too late.
 */
function actsNearby(objective: Objective, look: Look): Act[] {
  const strategies = look.out(objective, 'under', 'strategy')
  const sisters: Act[] = strategies.flatMap((strategy) => [
    ...look.in(strategy, 'under', 'tool'),
    ...look.in(strategy, 'under', 'contactPoint'),
  ])
  const meeting = look
    .out(objective, 'targets', 'segment')
    .flatMap((segment) => look.in(segment, 'touches', 'contactPoint'))
  const among = (acts: readonly Act[], act: Act): boolean => acts.some(({ id }) => id === act.id)
  const rank = (act: Act): number =>
    (look.out(act, 'serves').length > 0 ? 2 : 0) + (among(sisters, act) && among(meeting, act) ? 0 : 1)
  const acts = distinct<Act>([...sisters, ...meeting]).filter((act) => isInTime(act, objective))
  return acts.sort((a, b) => rank(a) - rank(b))
}

const isInTime = (act: Act, { deadline }: Objective): boolean =>
  act.kind === 'tool' || !filled(act.startsOn) || !filled(deadline) || act.startsOn <= deadline

function decide(objective: Objective, look: Look): Offer {
  const tool = { id: 'tool' }
  return start(
    say`Decide what is done for it`,
    tool,
    'decision',
    { add: { as: tool.id, kind: 'tool', title: say`What is done` } },
    link(tool, 'serves', objective),
    ...look.out(objective, 'under', 'strategy').map((strategy) => link(tool, 'under', strategy)),
  )
}
