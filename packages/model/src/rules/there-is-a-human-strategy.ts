import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { link, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { humanStrategies, salesStrategies } from './strands.ts'
import { filled } from './words.ts'

export const thereIsAHumanStrategy = rule({
  code: 'HUM-1',
  slug: 'there-is-a-human-strategy',
  severity: 'error',
  step: 5,
  about: 'plan',
  checks:
    'There is no strategy of the human strand, once the plan has a strategy, an objective, a contact point or a tool.',
  why: 'Standard marketing covers a third of what happens between people and a brand. The rest needs a strategy of its own.',
  source: 'Human marketing',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    const hasBegun = (['strategy', 'objective', 'contactPoint', 'tool'] as const).some((kind) =>
      look.has(kind),
    )
    if (!hasBegun || humanStrategies(look).length > 0) return fine
    return found({
      cards: [],
      says: say`The plan has no human strategy: nobody looks after closeness.`,
      repairs: () => [...strandless(look), writeStrategy(look)],
    })
  },
  breaking: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    objective o1 "Feels like our café" level=human measure="agree: feels like ours" measureKind=belonging baseline=22 target=34 unit="% agree" deadline=2027-02-28
    o1 under st1`,
  repaired: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    objective o1 "Feels like our café" level=human measure="agree: feels like ours" measureKind=belonging baseline=22 target=34 unit="% agree" deadline=2027-02-28
    o1 under st2
    st2 coordinatesWith st1`,
})

const withoutStrand = spare('strategy', ({ strand }) => !filled(strand))
const homeless = spare(
  'objective',
  (objective, look) => objective.level === 'human' && look.out(objective, 'under').length === 0,
)

/** A strategy that is of no strand yet may be the human one. */
const strandless = (look: Look): Offer[] =>
  withoutStrand(look).map((strategy) =>
    start(
      (name) => say`Make ${name(strategy)} the human strategy`,
      strategy,
      firstGap(strategy),
      set(strategy, 'strand', 'human'),
    ),
  )

const firstGap = (strategy: CardOf<'strategy'>): string =>
  (['owner', 'department', 'budget'] as const).find((field) => !filled(strategy[field])) ?? 'owner'

/** It takes over the human objectives that have no home, and goes hand in hand with sales. */
function writeStrategy(look: Look): Offer {
  const strategy = { id: 'strategy' }
  return start(
    say`Write the human strategy`,
    strategy,
    'owner',
    { add: { as: strategy.id, kind: 'strategy', title: say`Human strategy`, strand: 'human' } },
    ...homeless(look).map((objective) => link(objective, 'under', strategy)),
    ...salesStrategies(look)
      .slice(0, 1)
      .map((sales) => link(strategy, 'coordinatesWith', sales)),
  )
}
