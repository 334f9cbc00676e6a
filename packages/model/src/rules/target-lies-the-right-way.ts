import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above, below } from './limit.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { gainOf, isPossible } from './target.ts'
import { filled, shownNumber } from './words.ts'

type Objective = CardOf<'objective'>

export const targetLiesTheRightWay = rule({
  code: 'OBJ-2',
  slug: 'target-lies-the-right-way',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks: 'An objective’s target is no better than where it stands today.',
  why: 'Whoever reaches such a target has made it worse, or changed nothing. Success would be failure.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { baseline, target, better } = objective
    const gain = gainOf(objective)
    if (gain === undefined || !filled(baseline) || !filled(target))
      return cannotTell('baseline', 'target', 'better')
    if (above(gain, 0)) return fine
    const way = better === 'up' ? say`higher` : say`lower`
    const move = say`is to go from ${shownNumber(baseline)} to ${shownNumber(target)}`
    return found({
      cards: [objective],
      says: (name) =>
        below(gain, 0)
          ? say`${name(objective)} ${move}, and ${way} is said to be better.`
          : say`${name(objective)} is to stand at ${shownNumber(target)}, where it stands today.`,
      repairs: () => [
        ...(below(gain, 0) ? turned(objective, baseline, target, look) : []),
        start(better === 'up' ? say`Aim for more` : say`Aim for less`, objective, 'target'),
      ],
    })
  },
  breaking: `
    objective o1 "Complaints about late boats" measure="complaints a month" baseline=40 target=25 unit=complaints better=up deadline=2027-06-27`,
  repaired: `
    objective o1 "Complaints about late boats" measure="complaints a month" baseline=40 target=25 unit=complaints better=down deadline=2027-06-27`,
})

/** Either the direction was mistaken or the two numbers changed places. */
function turned(objective: Objective, baseline: number, target: number, look: Look): Offer[] {
  const other = objective.better === 'up' ? 'down' : 'up'
  const turn = complete(
    other === 'down' ? say`Say that lower is better` : say`Say that higher is better`,
    set(objective, 'better', other),
  )
  const swap = complete(
    say`Go from ${shownNumber(target)} to ${shownNumber(baseline)}`,
    set(objective, 'baseline', target),
    set(objective, 'target', baseline),
  )
  return isPossible(objective, look, { target: baseline }) ? [turn, swap] : [turn]
}
