import { cardKindNames } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import type { Look } from './look.ts'

/** A brand, its season and its teams can stand on the board before anybody is counted. */
const early: readonly string[] = ['brand', 'context', 'team', 'database']
const later = cardKindNames.filter((kind) => !early.includes(kind))

export const planHasADatabase = rule({
  code: 'DB-1',
  slug: 'plan-has-a-database',
  severity: 'error',
  step: 1,
  about: 'plan',
  checks: 'There is no consumer base, once there is any card but a brand, a context or a team.',
  why: 'Without a base of consumers and prospects every later step is a guess. Whom we talk to, and how many they are, is counted there.',
  source: 'Six-step IMC, step 1',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    if (look.has('database') || !later.some((kind) => look.has(kind))) return fine
    return found({
      cards: [],
      says: say`There is no consumer base, so nobody on this board has been counted.`,
      repairs: () => [addBase(look)],
    })
  },
  breaking: `
    segment s1 "Rotators" loyalty=swing size=16800
    contactPoint c1 "Radio" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    c1 touches s1`,
  repaired: `
    database d1 "Club card and retailer panel" records=48000 lawfulBasis="Club terms"
    segment s1 "Rotators" loyalty=swing size=16800
    contactPoint c1 "Radio" direction=twoWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
    d1 feeds s1
    c1 touches s1`,
})

function addBase(look: Look): Offer {
  const base = { id: 'base' }
  return start(
    say`Add the consumer base`,
    base,
    'source',
    { add: { as: base.id, kind: 'database', title: say`Customers and prospects` } },
    ...look.all('segment').map((segment) => link(base, 'feeds', segment)),
  )
}
