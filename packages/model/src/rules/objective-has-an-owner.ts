import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { fine, found, rule } from './rule.ts'
import { clipped, filled, sameText } from './words.ts'

export const objectiveHasAnOwner = rule({
  code: 'OBJ-7',
  slug: 'objective-has-an-owner',
  severity: 'warning',
  step: 4,
  about: 'objective',
  checks: 'Nobody answers for an objective.',
  why: 'What everybody is to reach, nobody reaches. An objective is given to somebody by name.',
  source: 'SMART objectives, 1981',
  thresholds: {},
  lacks: true,
  judge(objective, look) {
    if (filled(objective.owner)) return fine
    return found({
      cards: [objective],
      says: (name) => say`Nobody answers for ${name(objective)}.`,
      repairs: () => [
        ...ownersNearby(objective, look)
          .slice(0, 3)
          .map((owner) => complete(say`Give it to ${clipped(owner, 40)}`, set(objective, 'owner', owner))),
        start(say`Name who answers for it`, objective, 'owner'),
      ],
    })
  },
  breaking: `
    objective o1 "Ferry share among switchers" measure="share of crossings" baseline=38 target=43 unit="% of crossings" deadline=2027-06-27
    strategy st1 "More crossings" strand=sales owner=Vera
    o1 under st1`,
  repaired: `
    objective o1 "Ferry share among switchers" measure="share of crossings" baseline=38 target=43 unit="% of crossings" deadline=2027-06-27 owner=Vera
    strategy st1 "More crossings" strand=sales owner=Vera
    o1 under st1`,
})

/** Who leads its strategy, then who runs the acts that serve it. */
function ownersNearby(objective: CardOf<'objective'>, look: Look): string[] {
  const around = [
    ...look.out(objective, 'under', 'strategy'),
    ...look.in(objective, 'serves', 'contactPoint'),
    ...look.in(objective, 'serves', 'tool'),
  ]
  return around
    .flatMap(({ owner }) => (filled(owner) ? [owner] : []))
    .filter((owner, at, all) => all.findIndex((one) => sameText(one, owner)) === at)
}
