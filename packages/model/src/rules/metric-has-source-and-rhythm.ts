import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { tally } from './tally.ts'
import { clipped, filled, listed, sameText } from './words.ts'

type Rhythm = { source: string; cadence: string }

/** What a metric has to say, in the order in which one says it. */
const asked = [
  { field: 'source', says: () => say`where it is read`, title: () => say`Say where it is read` },
  { field: 'cadence', says: () => say`how often`, title: () => say`Say how often it is read` },
] as const

export const metricHasSourceAndRhythm = rule({
  code: 'MET-2',
  slug: 'metric-has-source-and-rhythm',
  severity: 'warning',
  step: 4,
  about: 'metric',
  checks: 'A metric does not say where it is read, or how often.',
  why: 'A number needs a place where it can be read, and days on which somebody reads it. Else it is first asked for when it is too late.',
  source: 'Six-step IMC, step 4',
  thresholds: {},
  lacks: true,
  judge(metric, look) {
    const missing = asked.filter(({ field }) => !filled(metric[field]))
    if (missing.length === 0) return fine
    return found({
      cards: [metric],
      says: (name) => say`${name(metric)} does not say ${listed(missing.map(({ says }) => says()))}.`,
      repairs: () => [
        ...rhythmAtHand(metric, look),
        ...missing.slice(0, 1).map(({ field, title }) => start(title, metric, field)),
      ],
    })
  },
  breaking: `
    metric k1 "Pouch households" source="retailer panel"
    metric k2 "Share of category" source="retailer panel" cadence="every 4 weeks"`,
  repaired: `
    metric k1 "Pouch households" source="retailer panel" cadence="every 4 weeks"
    metric k2 "Share of category" source="retailer panel" cadence="every 4 weeks"`,
})

/** How often each source is read, as metrics that say so have it. */
const rhythms = tally<'metric', readonly Rhythm[]>({
  kind: 'metric',
  of: ({ source, cadence }) => (filled(source) && filled(cadence) ? [{ source, cadence }] : []),
  join: (a, b) => [...a, ...b.filter((one) => !a.some(({ source }) => sameText(source, one.source)))],
  none: [],
})

function rhythmAtHand(metric: CardOf<'metric'>, look: Look): Offer[] {
  const { source, cadence } = metric
  if (!filled(source) || filled(cadence)) return []
  const known = rhythms(look).find((one) => sameText(one.source, source))
  if (!known) return []
  return [
    complete(
      say`Read it ${clipped(known.cadence)}, as others of its source`,
      set(metric, 'cadence', known.cadence),
    ),
  ]
}
