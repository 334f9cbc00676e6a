import type { CardOf } from '../cards/index.ts'
import { toKeep } from '../tongue/isolated.ts'
import { say } from '../tongue/tongue.ts'
import { contactsOf, roundedUp, shownTimes, type Contact } from './contacts.ts'
import { below } from './limit.ts'
import { complete, set, setLink, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { helpsAt, stagesOf } from './stages.ts'
import { clipped, filled, listed, sameText } from './words.ts'

export const buyersAreNotLeftAlone = rule({
  code: 'TIME-5',
  slug: 'buyers-are-not-left-alone',
  severity: 'hint',
  step: 3,
  about: 'segment',
  checks: 'From one purchase to the next a segment is met less than once at a stage after buying.',
  why: 'Care goes beyond the sale. Whoever hears from us only with the next offer was a buyer, and not a customer.',
  source: 'Human marketing; interactive marketing',
  thresholds: {},
  lacks: false,
  judge(segment, look) {
    const { purchaseCycleDays: cycle } = segment
    if (cycle === undefined || cycle <= 0) return cannotTell('purchaseCycleDays')
    const stages = stagesOf(look)
    const buy = stages.findIndex((stage) => sameText(stage, 'buy'))
    const later = buy < 0 ? [] : stages.slice(buy + 1)
    if (later.length === 0) return fine
    const contacts = contactsOf(segment, look)
    if (!contacts.some(({ point }) => filled(point.stages))) return cannotTell('stages')
    if (contacts.some(({ perWeek }) => perWeek === undefined)) return cannotTell('perWeek')
    const after = contacts.filter(({ point }) => later.some((stage) => helpsAt(point, stage)))
    const times = (after.reduce((sum, { perWeek = 0 }) => sum + perWeek, 0) * cycle) / 7
    if (!below(times, 1)) return fine
    return found({
      cards: [segment, ...after.map(({ point }) => point)],
      links: after.map(({ link }) => link),
      says: (name) =>
        say`After a purchase we meet ${name(segment)} ${shownTimes(times)} before the next one, at ${listed(
          later.map((stage) => clipped(stage, 40)),
          'or',
        )}.`,
      repairs: () => waysOut({ segment, contacts, after, later, missing: ((1 - times) * 7) / cycle }),
    })
  },
  breaking: `
    plan "Spring" stages=["consider","buy","use"]
    segment s1 "Rotators" purchaseCycleDays=21
    contactPoint c1 "Refill bay" stages=["consider","buy"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first" direction=twoWay
    contactPoint c2 "Pack code" stages=["use"] startsOn=2026-03-01 endsOn=2026-08-31 place="kitchen" occasion="daily brewing" approach="One question" direction=twoWay
    c1 touches s1 perWeek=1
    c2 touches s1 perWeek=0.2`,
  repaired: `
    plan "Spring" stages=["consider","buy","use"]
    segment s1 "Rotators" purchaseCycleDays=21
    contactPoint c1 "Refill bay" stages=["consider","buy"] startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first" direction=twoWay
    contactPoint c2 "Pack code" stages=["use"] startsOn=2026-03-01 endsOn=2026-08-31 place="kitchen" occasion="daily brewing" approach="One question" direction=twoWay
    c1 touches s1 perWeek=1
    c2 touches s1 perWeek=0.4`,
})

type Silence = {
  segment: CardOf<'segment'>
  contacts: readonly Contact[]
  after: readonly Contact[]
  later: readonly string[]
  /** How many contacts a week would do. */
  missing: number
}

/** More of what helps after the purchase, help from what is met often enough, or something new. */
function waysOut({ segment, contacts, after, later, missing }: Silence): Offer[] {
  const stage = later[0] ?? ''
  const care = { id: 'care' }
  const often = contacts.find(
    (one) => filled(one.point.stages) && !after.includes(one) && !below(one.perWeek ?? 0, missing),
  )
  const where = clipped(stage, 40)
  return [
    ...after.slice(0, 1).map(({ point, link, perWeek = 0 }) => {
      const times = roundedUp(perWeek + missing)
      return complete(
        (name) => say`Meet them ${shownTimes(times)} a week at ${name(point)}`,
        setLink(link, 'perWeek', times),
      )
    }),
    ...(often
      ? [
          complete(
            (name) => say`Let ${name(often.point)} help at ${where} too`,
            set(often.point, 'stages', [...(often.point.stages ?? []), stage]),
          ),
        ]
      : []),
    start(
      say`Meet them at ${where}`,
      care,
      'place',
      {
        add: { as: care.id, kind: 'contactPoint', title: toKeep(say`Contact at ${where}`), stages: [stage] },
      },
      { link: { kind: 'touches', from: care.id, to: segment.id, perWeek: roundedUp(missing) } },
    ),
  ]
}
