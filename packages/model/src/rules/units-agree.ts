import { classOfMeasure } from '../cards/measure-kind.ts'
import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start, unlink } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { isPossible } from './target.ts'
import { clipped, filled, listed, sameText } from './words.ts'

type Objective = CardOf<'objective'>
type Metric = CardOf<'metric'>

export const unitsAgree = rule({
  code: 'OBJ-3',
  slug: 'units-agree',
  severity: 'error',
  step: 4,
  about: 'objective',
  checks: 'An objective counts in another unit than a metric it is measured by.',
  why: 'One cannot read litres off a clock. What is read has to be the same as what was promised.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const { unit } = objective
    if (!filled(unit)) return cannotTell('unit')
    const metrics = look.out(objective, 'measuredBy', 'metric').filter((metric) => filled(metric.unit))
    if (metrics.length === 0) return cannotTell('measuredBy', 'unit')
    const others = metrics.filter((metric) => !sameText(metric.unit ?? '', unit))
    if (others.length === 0) return fine
    const units = distinctUnits(others)
    return found({
      cards: [objective, ...others],
      links: linksTo(objective, others, look),
      says: (name) =>
        say`${name(objective)} counts in ${clipped(unit, 40)}, and ${listed(others.map(name))} in ${listed(units.map((one) => clipped(one, 40)))}.`,
      repairs: () => repairsOf(objective, unit, metrics, others, look),
    })
  },
  breaking: `
    objective o1 "Belonging among regulars" measure="they know me" measureKind=belonging baseline=41 target=50 unit="% of guests" deadline=2027-02-28
    metric k1 "They know me and care" measureKind=belonging unit=guests
    o1 measuredBy k1`,
  repaired: `
    objective o1 "Belonging among regulars" measure="they know me" measureKind=belonging baseline=41 target=50 unit="% of guests" deadline=2027-02-28
    metric k1 "They know me and care" measureKind=belonging unit="% of Guests"
    o1 measuredBy k1`,
})

const distinctUnits = (metrics: readonly Metric[]): string[] =>
  metrics
    .flatMap(({ unit }) => (filled(unit) ? [unit] : []))
    .filter((unit, at, all) => all.findIndex((one) => sameText(one, unit)) === at)

const linksTo = (objective: Objective, metrics: readonly Metric[], look: Look) =>
  look.links(objective, 'out', 'measuredBy').filter(({ to }) => metrics.some(({ id }) => id === to))

function repairsOf(
  objective: Objective,
  unit: string,
  metrics: readonly Metric[],
  others: readonly Metric[],
  look: Look,
): Offer[] {
  const [theirs, ...more] = distinctUnits(metrics)
  const offers: Offer[] = []
  if (theirs && more.length === 0 && isPossible(objective, look, { unit: theirs }))
    offers.push(complete(say`Count in ${clipped(theirs, 40)}`, set(objective, 'unit', theirs)))
  if (others.every((metric) => isReadForNobodyElse(metric, look)))
    offers.push(
      complete(
        (name) => say`Let ${listed(others.map(name))} count in ${clipped(unit, 40)}`,
        ...others.map((metric) => set(metric, 'unit', unit)),
      ),
    )
  if (others.every((metric) => addsNoReturn(metric, objective)))
    offers.push(
      complete(
        (name) => say`Measure without ${listed(others.map(name))}`,
        ...linksTo(objective, others, look).map((one) => unlink(one)),
      ),
    )
  return offers.length > 0 ? offers : [start(say`Say in which unit it counts`, objective, 'unit')]
}

/** No other objective that is read off this metric agrees with it as it is. */
const isReadForNobodyElse = (metric: Metric, look: Look): boolean =>
  look
    .in(metric, 'measuredBy', 'objective')
    .every((one) => !filled(one.unit) || !sameText(one.unit, metric.unit ?? ''))

/** A plan measures two returns: the only metric of one of them is not to be let go. */
const addsNoReturn = (metric: Metric, { measureKind }: Objective): boolean =>
  !metric.measureKind ||
  (filled(measureKind) && classOfMeasure(measureKind) === classOfMeasure(metric.measureKind))
