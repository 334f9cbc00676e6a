import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { overall, type Look } from './look.ts'
import { complete, link } from './repair.ts'
import { fine, found, rule } from './rule.ts'
import { humanStrategies, isSales, salesStrategies } from './strands.ts'
import { listed } from './words.ts'

export const twoStrategiesOneHand = rule({
  code: 'HUM-5',
  slug: 'two-strategies-one-hand',
  severity: 'warning',
  step: 5,
  about: 'plan',
  checks: 'There are a sales and a human strategy, and no human one is coordinated with a sales one.',
  why: 'The human strategy comes on top of sales, in full coordination with it. Two strategies with two calendars meet the same people twice.',
  source: 'Human marketing',
  thresholds: {},
  lacks: true,
  judge(_plan, look) {
    const [human, sales] = [humanStrategies(look), salesStrategies(look)]
    if (human.length === 0 || sales.length === 0 || areCoordinated(look)) return fine
    return found({
      cards: [...human, ...sales],
      says: (name) => {
        const few = (all: readonly CardOf<'strategy'>[]) => listed(all.slice(0, 3).map(name))
        return say`Nobody coordinates ${few(human)} with ${few(sales)}.`
      },
      repairs: () =>
        human
          .slice(0, 1)
          .flatMap((one) =>
            sales
              .slice(0, 2)
              .map((other) =>
                complete(
                  (name) => say`Coordinate ${name(one)} with ${name(other)}`,
                  link(one, 'coordinatesWith', other),
                ),
              ),
          ),
    })
  },
  breaking: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"`,
  repaired: `
    strategy st1 "Sales strategy" strand=sales owner=Ingrid department=Marketing
    strategy st2 "Human strategy" strand=human owner=Jonas department="People team"
    st2 coordinatesWith st1`,
})

const areCoordinated = overall((look) =>
  humanStrategies(look).some((strategy) => partnersOf(strategy, look).some(isSales)),
)

const partnersOf = (strategy: CardOf<'strategy'>, look: Look): CardOf<'strategy'>[] => [
  ...look.out(strategy, 'coordinatesWith', 'strategy'),
  ...look.in(strategy, 'coordinatesWith', 'strategy'),
]
