import { classOfMeasure, measureKindList, type MeasureKind } from '../cards/measure-kind.ts'
import type { CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, listed, sameText } from './words.ts'

type Objective = CardOf<'objective'>
type Metric = CardOf<'metric'>

export const objectiveIsMoreThanOutput = rule({
  code: 'OBJ-11',
  slug: 'objective-is-more-than-output',
  severity: 'warning',
  step: 4,
  about: 'objective',
  checks:
    'All that an objective is measured by is what we put out: impressions, reach, likes, sends, attendance.',
  why: 'Load and reach are what it costs, not what it brings. Success is what people do and feel.',
  source: 'Communication marketing; human marketing; engagement',
  thresholds: {},
  lacks: false,
  judge(objective, look) {
    const metrics = look.out(objective, 'measuredBy', 'metric')
    const kinds = [objective, ...metrics].flatMap(({ measureKind }) => (measureKind ? [measureKind] : []))
    if (kinds.length === 0) return cannotTell('measureKind')
    if (!kinds.every(isOutput)) return fine
    return found({
      cards: [objective, ...metrics.filter(({ measureKind }) => measureKind)],
      says: (name) =>
        say`${name(objective)} is measured only by ${listed([...new Set(kinds.map(wordOf))])}, which is what we put out.`,
      repairs: () => [
        ...metricsNearby(objective, metrics, look)
          .slice(0, 2)
          .map((metric) =>
            complete((name) => say`Measure it by ${name(metric)} too`, link(objective, 'measuredBy', metric)),
          ),
        ...ofTheVerb(objective),
        start(say`Choose another kind of measure`, objective, 'measureKind'),
      ],
    })
  },
  breaking: `
    segment s1 "Rotators"
    objective o1 "One million views" verb=gainUsage measure="views of the film" measureKind=impressions baseline=0 target=1000000 unit=views deadline=2027-02-28
    objective o2 "Raise the share among rotators" verb=gainUsage measure="share of category spend" measureKind=share baseline=31 target=36 unit="% of spend" deadline=2027-02-28
    metric k1 "Share of category requirements" measureKind=share
    o1 targets s1
    o2 targets s1
    o2 measuredBy k1`,
  repaired: `
    segment s1 "Rotators"
    objective o1 "One million views" verb=gainUsage measure="views of the film" measureKind=impressions baseline=0 target=1000000 unit=views deadline=2027-02-28
    objective o2 "Raise the share among rotators" verb=gainUsage measure="share of category spend" measureKind=share baseline=31 target=36 unit="% of spend" deadline=2027-02-28
    metric k1 "Share of category requirements" measureKind=share
    o1 targets s1
    o2 targets s1
    o2 measuredBy k1
    o1 measuredBy k1`,
})

const isOutput = (kind: MeasureKind): boolean => classOfMeasure(kind) === 'output'
const labelOf = (kind: MeasureKind): string =>
  measureKindList.find(({ value }) => value === kind)?.label ?? kind
const wordOf = (kind: MeasureKind): string => within(labelOf(kind))

/** Metrics that give it context, or by which other objectives for the same people are measured, in its own unit. */
function metricsNearby(objective: Objective, has: readonly Metric[], look: Look): Metric[] {
  const beside = look
    .out(objective, 'targets', 'segment')
    .flatMap((segment) => look.in(segment, 'targets', 'objective'))
    .flatMap((other) => look.out(other, 'measuredBy', 'metric'))
  return distinct([...look.in(objective, 'givesContextTo', 'metric'), ...beside]).filter(
    ({ id, measureKind, unit }) =>
      measureKind &&
      !isOutput(measureKind) &&
      !has.some((one) => one.id === id) &&
      (!filled(unit) || !filled(objective.unit) || sameText(unit, objective.unit)),
  )
}

/** What the behaviour that is to change is counted in. */
const kindsOfVerb: Partial<Record<NonNullable<Objective['verb']>, MeasureKind>> = {
  belong: 'belonging',
  advocate: 'nps',
  retain: 'churn',
  gainUsage: 'share',
  switchIn: 'share',
  buildUsage: 'volume',
  maintainUsage: 'volume',
  trial: 'count',
  trialNew: 'count',
  winBack: 'count',
}

function ofTheVerb(objective: Objective): Offer[] {
  const measureKind = objective.verb && kindsOfVerb[objective.verb]
  if (!measureKind) return []
  const metric = { id: 'metric' }
  return [
    start(
      say`Measure ${wordOf(measureKind)} too`,
      metric,
      'source',
      { add: { as: metric.id, kind: 'metric', title: labelOf(measureKind), measureKind } },
      link(objective, 'measuredBy', metric),
    ),
  ]
}
