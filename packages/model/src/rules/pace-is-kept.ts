import type { CardOf } from '../cards/index.ts'
import { progressOf, readingOf } from '../metrics/progress.ts'
import { say } from '../tongue/tongue.ts'
import { below } from './limit.ts'
import type { Look } from './look.ts'
import { set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { shownDay } from './time.ts'
import { clipped, filled, shownIn, shownNumber, shownPercent } from './words.ts'

type Objective = CardOf<'objective'>

export const paceIsKept = rule({
  code: 'MET-3',
  slug: 'pace-is-kept',
  severity: 'warning',
  step: 'loop',
  about: 'objective',
  checks:
    'By the last reading of its metric an objective has gone less than minPace % of the way that it should have gone by that day.',
  why: 'What is behind can still be steered, as long as somebody sees it in time.',
  source: 'Six-step IMC, step 6',
  thresholds: { minPace: 80 },
  lacks: false,
  judge(objective, look, { minPace }) {
    const { baseline, target, deadline, unit } = objective
    const { startsOn } = look.plan
    if (baseline === undefined || target === undefined || baseline === target)
      return cannotTell('baseline', 'target')
    if (!startsOn || !deadline || deadline <= startsOn) return cannotTell('startsOn', 'deadline')
    if (!filled(unit)) return cannotTell('unit')
    const readBy = look.out(objective, 'measuredBy', 'metric')
    const last = readingOf(readBy, { unit, startsOn, deadline }, look.today)
    if (!last) return cannotTell('readings')
    const { way, gone } = progressOf({ baseline, target, startsOn, deadline }, last)
    if (!below(100 * way, minPace * gone)) return fine
    return found({
      cards: [objective, last.metric],
      links: look.links(objective, 'out', 'measuredBy').filter(({ to }) => to === last.metric.id),
      says: (name) =>
        say`${name(objective)} ${way < 0 ? say`stands further off than at the start` : say`is ${percent(way)} of the way`} after ${percent(gone)} of its time: ${shownNumber(last.value)} of ${shownIn(target, clipped(unit, 40))} on ${shownDay(last.date, startsOn)}.`,
      repairs: () => [
        ...reachable(objective, baseline + (last.value - baseline) / gone, way),
        ...changeWhatIsSaid(objective, look),
        start(say`Write down what changes`, objective, 'notes'),
      ],
    })
  },
  breaking: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-30 asOf=2026-06-05
    objective o1 "Share among rotators" measure="share of category" measureKind=share baseline=31 target=36 unit="% of category spend" deadline=2026-08-30
    metric k1 "Share of category" unit="% of category spend" source="retailer panel" cadence="every 4 weeks" readings=[{"date":"2026-05-31","value":32}]
    o1 measuredBy k1`,
  repaired: `
    plan "Spring" startsOn=2026-03-01 endsOn=2026-08-30 asOf=2026-06-05
    objective o1 "Share among rotators" measure="share of category" measureKind=share baseline=31 target=36 unit="% of category spend" deadline=2026-08-30
    metric k1 "Share of category" unit="% of category spend" source="retailer panel" cadence="every 4 weeks" readings=[{"date":"2026-05-31","value":33.4}]
    o1 measuredBy k1`,
})

const percent = (part: number): string => shownPercent(Math.round(part * 100))

/** Where it stands at the deadline if it goes on like this; with a word on why less is enough. */
function reachable(objective: Objective, end: number, way: number): Offer[] {
  const target = Math.round(end * 100) / 100
  if (way <= 0 || target === objective.baseline) return []
  return [
    start(
      say`Aim for ${shownNumber(target)} and note why`,
      objective,
      'notes',
      set(objective, 'target', target),
    ),
  ]
}

/** The first message of the contact points that serve it. */
function changeWhatIsSaid(objective: Objective, look: Look): Offer[] {
  return look
    .in(objective, 'serves', 'contactPoint')
    .flatMap((point) => look.out(point, 'carries', 'message'))
    .slice(0, 1)
    .map((message) => start((name) => say`Change ${name(message)}`, message, 'revisions'))
}
