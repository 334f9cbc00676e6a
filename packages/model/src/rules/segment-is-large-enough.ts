import type { CardKindName, CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { above, below } from './limit.ts'
import type { Look } from './look.ts'
import { firstOfEachClass } from './loyalty.ts'
import { complete, park, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, shownNumber } from './words.ts'

type Segment = CardOf<'segment'>

export const segmentIsLargeEnough = rule({
  code: 'SEG-8',
  slug: 'segment-is-large-enough',
  severity: 'error',
  step: 2,
  about: 'segment',
  checks: 'A segment holds nobody. A hint where it holds fewer than min records.',
  why: 'Seven households carry no campaign. A segment is worth its own words only if enough people hear them.',
  source: 'Our own proposal',
  thresholds: { min: 100 },
  lacks: false,
  judge(segment, look, { min }) {
    const { size } = segment
    if (!filled(size)) return cannotTell('size')
    const isEmpty = !above(size, 0)
    if (!isEmpty && !below(size, min)) return fine
    return found({
      cards: [segment],
      severity: isEmpty ? 'error' : 'hint',
      says: (name) =>
        isEmpty
          ? say`${name(segment)} holds nobody: its size is ${shownNumber(size)}.`
          : say`${name(segment)} holds ${shownNumber(size)} records, fewer than ${shownNumber(min)}.`,
      repairs: () =>
        isEmpty
          ? [start(say`Count them again`, segment, 'size'), ...parked(segment, look)]
          : [
              start(say`Ask for less, so that more belong to it`, segment, 'predicate'),
              ...merged(segment, look),
            ],
    })
  },
  breaking: `
    segment s1 "Regulars" loyalty=loyal size=9600
    segment s2 "Regulars with a boat" loyalty=loyal size=7
    segment s3 "Regulars abroad" loyalty=loyal size=0`,
  repaired: `
    segment s1 "Regulars" loyalty=loyal size=9600
    segment s2 "Regulars at the coast" loyalty=loyal size=100`,
})

/** Who describes or counts a segment does without it; whom it is a goal or an address for does not. */
const indifferent: readonly CardKindName[] = [
  'database',
  'insight',
  'persona',
  'valueProposition',
  'journey',
  'context',
]

function parked(segment: Segment, look: Look): Offer[] {
  const beside = look.beside(segment)
  const joins = beside.filter(({ kind }) => kind === 'database').length > 1
  if (joins || beside.some(({ kind }) => !indifferent.includes(kind))) return []
  return [complete(say`Park it`, park(segment))]
}

/** With another of its class: what the larger holds is then counted anew. */
function merged(segment: Segment, look: Look): Offer[] {
  const twin = firstOfEachClass(look).find(
    (one) => one.loyalty === segment.loyalty && one.segment.id !== segment.id,
  )?.segment
  if (!twin) return []
  return [
    start((name) => say`Merge it into ${name(twin)}`, twin, 'size', {
      merge: { keep: twin.id, gone: segment.id },
    }),
  ]
}
