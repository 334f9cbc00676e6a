import type { CardOf } from '../cards/index.ts'
import { isAdvertising } from '../cards/means.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { isHuman } from './strands.ts'
import { filled, listed } from './words.ts'

type Strategy = CardOf<'strategy'>
type Point = CardOf<'contactPoint'>

export const humanityIsMoreThanAdverts = rule({
  code: 'HUM-12',
  slug: 'humanity-is-more-than-adverts',
  severity: 'warning',
  step: 5,
  about: 'strategy',
  checks: 'All contact points under the human strategy are advertising.',
  why: 'A film about kindness is no kindness. Common channels lend it a voice; the act happens elsewhere.',
  source: 'Human marketing',
  thresholds: {},
  lacks: false,
  judge(strategy, look) {
    if (!isHuman(strategy)) return fine
    const points = look.in(strategy, 'under', 'contactPoint')
    if (points.length === 0) return cannotTell('under')
    if (points.some(isAct)) return fine
    if (points.some(({ means }) => !filled(means))) return cannotTell('means')
    return found({
      cards: [strategy, ...points],
      says: (name) => say`${name(strategy)} only advertises, in ${listed(points.slice(0, 3).map(name))}.`,
      repairs: () => [...actsAtHand(strategy, look), planAct(strategy)],
    })
  },
  breaking: `
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Film about neighbours" means=tv startsOn=2026-10-01 endsOn=2026-10-31 place="living room" occasion="evening news" approach="Forty seconds"
    contactPoint c2 "Thursday hour in the halls" means=community startsOn=2026-10-01 endsOn=2027-02-25 place="12 community halls" occasion="Thursday evening" approach="The host pours"
    c1 under st2`,
  repaired: `
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Film about neighbours" means=tv startsOn=2026-10-01 endsOn=2026-10-31 place="living room" occasion="evening news" approach="Forty seconds"
    contactPoint c2 "Thursday hour in the halls" means=community startsOn=2026-10-01 endsOn=2027-02-25 place="12 community halls" occasion="Thursday evening" approach="The host pours"
    c1 under st2
    c2 under st2`,
})

const isAct = ({ means }: Point): boolean => filled(means) && !isAdvertising(means)
const isFree = (point: Point, look: Look): boolean => isAct(point) && look.out(point, 'under').length === 0

const freeActs = spare('contactPoint', isFree)

/** What serves its objectives already comes first. */
function actsAtHand(strategy: Strategy, look: Look): Offer[] {
  const serving = look
    .in(strategy, 'under', 'objective')
    .flatMap((objective) => look.in(objective, 'serves', 'contactPoint'))
    .filter((point) => isFree(point, look))
  return distinct([...serving, ...freeActs(look)])
    .slice(0, 2)
    .map((point) => complete((name) => say`Let ${name(point)} be part of it`, link(point, 'under', strategy)))
}

function planAct(strategy: Strategy): Offer {
  const point = { id: 'act' }
  return start(
    say`Plan an act where it happens`,
    point,
    'place',
    { add: { as: point.id, kind: 'contactPoint', title: say`Act among people`, means: 'community' } },
    link(point, 'under', strategy),
  )
}
