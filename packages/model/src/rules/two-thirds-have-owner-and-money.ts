import type { CardOf } from '../cards/index.ts'
import { toKeep } from '../tongue/isolated.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { isDrivenByOthers, lacksOf, mind } from './minding.ts'
import { complete, link, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer, type Words } from './rule.ts'
import { helpsAt, isMapped, stagesOf } from './stages.ts'
import { clipped, filled, listed, sameText } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

export const twoThirdsHaveOwnerAndMoney = rule({
  code: 'CON-6',
  slug: 'two-thirds-have-owner-and-money',
  severity: 'warning',
  step: 3,
  about: 'segment',
  checks:
    'A segment is met at some stages of the journey, stage is one of the plan’s, and no contact point that meets them at stage is driven by others and has an owner and money.',
  why: 'A third of what people hear comes from us; friends, reviews and the shop say the rest. Without an owner and money nobody minds it.',
  source: 'Human marketing; consumer decision journey of 2009',
  thresholds: { stage: 'evaluate' },
  lacks: false,
  judge(segment, look, { stage: asked }) {
    if (!isMapped(segment, look)) return cannotTell('stages')
    const stage = stagesOf(look).find((one) => sameText(one, asked))
    if (stage === undefined) return fine
    const there = look.in(segment, 'touches', 'contactPoint').filter((point) => helpsAt(point, stage))
    const others = there.filter(isDrivenByOthers)
    if (others.some((point) => lacksOf(point, look).length === 0)) return fine
    const nearest = others.toSorted((a, b) => lacksOf(a, look).length - lacksOf(b, look).length)[0]
    return found({
      cards: nearest ? [segment, nearest] : [segment],
      consequenceOf: causesOf(there, nearest),
      says: told(segment, stage, nearest, look),
      repairs: () => (nearest ? mind(nearest, look) : meetWhereOthersSpeak(segment, stage, look)),
    })
  },
  breaking: `
    plan "Spring" stages=["evaluate","buy"]
    segment s1 "Rotators"
    contactPoint c1 "Reviews of the pouch" type=unexpected driver=consumer stages=["evaluate"] startsOn=2026-03-01 endsOn=2026-08-31 place="on the phone" occasion="at the shelf" approach="We read and thank"
    contactPoint c2 "Refill bay" type=customerInitiated stages=["buy"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "Two hours a day" planned=9000
    b1 funds c1
    c1 touches s1
    c2 touches s1`,
  repaired: `
    plan "Spring" stages=["evaluate","buy"]
    segment s1 "Rotators"
    contactPoint c1 "Reviews of the pouch" type=unexpected driver=consumer owner=Jonas stages=["evaluate"] startsOn=2026-03-01 endsOn=2026-08-31 place="on the phone" occasion="at the shelf" approach="We read and thank"
    contactPoint c2 "Refill bay" type=customerInitiated stages=["buy"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    budgetLine b1 "Two hours a day" planned=9000
    b1 funds c1
    c1 touches s1
    c2 touches s1`,
})

/** Where nobody stands at the stage, the journey has a hole; where money alone is lacking, it is not funded. */
function causesOf(there: readonly Point[], nearest: Point | undefined): string[] {
  if (there.length === 0) return ['CON-4']
  return nearest && filled(nearest.owner) ? ['BUD-2'] : []
}

function told(segment: Segment, stage: string, nearest: Point | undefined, look: Look): Words {
  const where = clipped(stage, 40)
  if (!nearest)
    return (name) => say`At ${where}, only we speak to ${name(segment)}, as far as the board shows.`
  const lacks = listed(lacksOf(nearest, look))
  return (name) => say`What others say to ${name(segment)} at ${where} is ${name(nearest)}, with ${lacks}.`
}

/** One that is minded at another stage may help here too: with stages of its own it opens no new hole. */
function meetWhereOthersSpeak(segment: Segment, stage: string, look: Look): Offer[] {
  const minded = look
    .in(segment, 'touches', 'contactPoint')
    .find((point) => isDrivenByOthers(point) && filled(point.stages) && lacksOf(point, look).length === 0)
  const where = clipped(stage, 40)
  const point = { id: 'point' }
  return [
    ...(minded
      ? [
          complete(
            (name) => say`Let ${name(minded)} help at ${where} too`,
            set(minded, 'stages', [...(minded.stages ?? []), stage]),
          ),
        ]
      : []),
    start(
      say`Map what others say at ${where}`,
      point,
      'owner',
      {
        add: {
          as: point.id,
          kind: 'contactPoint',
          title: toKeep(say`What others say at ${where}`),
          type: 'unexpected',
          driver: 'consumer',
          stages: [stage],
        },
      },
      link(point, 'touches', segment),
    ),
  ]
}
