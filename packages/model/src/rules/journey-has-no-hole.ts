import type { CardOf } from '../cards/index.ts'
import { toKeep } from '../tongue/isolated.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, set, setPlan, start } from './repair.ts'
import { cannotTell, found, rule, type Offer } from './rule.ts'
import { helpsAt, isMapped, stagesOf } from './stages.ts'
import { clipped, filled, sameText } from './words.ts'

type Point = CardOf<'contactPoint'>

export const journeyHasNoHole = rule({
  code: 'CON-4',
  slug: 'journey-has-no-hole',
  severity: 'warning',
  step: 3,
  about: 'segment',
  checks:
    'A segment is met at some stages of the journey, and at one of the plan’s stages by no contact point. An error at evaluate for priority 1.',
  why: 'People fall through the stage that nobody minds.',
  source: 'Human marketing, phase 4; coverage criterion of 2001',
  thresholds: {},
  lacks: false,
  judge(segment, look) {
    const points = look.in(segment, 'touches', 'contactPoint')
    if (!isMapped(segment, look)) return cannotTell('stages')
    const holes = stagesOf(look).filter((stage) => !points.some((point) => helpsAt(point, stage)))
    return found(
      ...holes.map((stage) => ({
        cards: [segment],
        severity: isGrave(segment, stage) ? ('error' as const) : ('warning' as const),
        says: (name: (card: { id: string }) => string) =>
          say`Nobody meets ${name(segment)} at ${clipped(stage)}.`,
        repairs: () => repairsOf(segment, stage, points, look),
      })),
    )
  },
  breaking: `
    plan "Spring" stages=["consider","buy","use"]
    segment s1 "Rotators"
    contactPoint c1 "Radio" stages=["consider"] startsOn=2026-03-01 endsOn=2026-03-31 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Refill bay" stages=["buy"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    c1 touches s1
    c2 touches s1`,
  repaired: `
    plan "Spring" stages=["consider","buy","use"]
    segment s1 "Rotators"
    contactPoint c1 "Radio" stages=["consider"] startsOn=2026-03-01 endsOn=2026-03-31 place="in the car" occasion="school run" approach="Twenty seconds"
    contactPoint c2 "Refill bay" stages=["buy","use"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    c1 touches s1
    c2 touches s1`,
})

const isGrave = (segment: CardOf<'segment'>, stage: string): boolean =>
  segment.priority === 1 && sameText(stage, 'evaluate')

/**
 * A contact point that minds no stage yet can mind this one, where that does not open the journey of others who
 * were not mapped; else a new one, or the journey has no such stage.
 */
function repairsOf(segment: CardOf<'segment'>, stage: string, points: readonly Point[], look: Look): Offer[] {
  const idle = points.find(
    (point) =>
      !filled(point.stages) && look.out(point, 'touches', 'segment').every((one) => isMapped(one, look)),
  )
  const left = stagesOf(look).filter((one) => one !== stage)
  const point = { id: 'point' }
  const where = clipped(stage, 40)
  return [
    ...(idle
      ? [complete((name) => say`Let ${name(idle)} help at ${where}`, set(idle, 'stages', [stage]))]
      : []),
    start(
      say`Meet them at ${where}`,
      point,
      'place',
      {
        add: { as: point.id, kind: 'contactPoint', title: toKeep(say`Contact at ${where}`), stages: [stage] },
      },
      link(point, 'touches', segment),
    ),
    ...(left.length > 0 ? [complete(say`Leave ${where} out of the journey`, setPlan('stages', left))] : []),
  ]
}
