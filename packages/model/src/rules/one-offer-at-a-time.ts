import { offerList } from '../cards/offer.ts'
import type { CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { discord, inAll, othersThan, type Value, type Voice } from './voices.ts'
import { clipped, counted, filled, listed, sameText, shownValue, valueKey } from './words.ts'

type Message = CardOf<'message'>

export const oneOfferAtATime = rule({
  code: 'MSG-8',
  slug: 'one-offer-at-a-time',
  severity: 'error',
  step: 4,
  about: 'message',
  checks:
    'Messages that reach the same people at the same time make one kind of offer with different values.',
  why: 'The better offer makes the other a lie. Who took the first feels cheated by the second.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const kind = message.offer?.kind
    if (!filled(kind)) return cannotTell('offer.kind')
    if (!filled(message.offer?.value)) return cannotTell('offer.value')
    const heard = discord(message, (one) => worthOf(one, kind), look)
    if (!heard) return fine
    const { voices, values } = heard
    return found({
      cards: voices.map((voice) => voice.message),
      says: (name) => {
        const names = voices.map((voice) => name(voice.message))
        const who = voices.length > 3 ? say`${counted(voices.length)} messages` : listed(names)
        return say`${who} make the same people different offers at the same time (${offerWord(kind)}): ${listed(values.map(shownValue))}.`
      },
      repairs: () => [
        ...values.slice(0, 2).map((value) => offerInAll(value, voices)),
        ...partWindows(voices),
      ],
    })
  },
  breaking: `
    segment s1 "Rotators"
    contactPoint c1 "Letter" startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c2 "Shelf" startsOn=2026-09-01 endsOn=2026-09-30 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "A pouch for less" offer={"kind":"discount","value":"10 %"} startsOn=2026-09-01 endsOn=2026-09-30
    message m2 "Taste it at the shelf" offer={"kind":"discount","value":"15 %"} startsOn=2026-09-14 endsOn=2026-09-30
    c1 touches s1
    c2 touches s1
    c1 carries m1
    c2 carries m2
    m1 addresses s1
    m2 addresses s1`,
  repaired: `
    segment s1 "Rotators"
    contactPoint c1 "Letter" startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    contactPoint c2 "Shelf" startsOn=2026-09-01 endsOn=2026-09-30 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "A pouch for less" offer={"kind":"discount","value":"10 %"} startsOn=2026-09-01 endsOn=2026-09-13
    message m2 "Taste it at the shelf" offer={"kind":"discount","value":"15 %"} startsOn=2026-09-14 endsOn=2026-09-30
    c1 touches s1
    c2 touches s1
    c1 carries m1
    c2 carries m2
    m1 addresses s1
    m2 addresses s1`,
})

/** What a message offers of this kind. */
function worthOf({ offer }: Message, kind: string): Value | undefined {
  if (!offer || !filled(offer.kind) || valueKey(offer.kind) !== valueKey(kind)) return undefined
  return filled(offer.value) ? offer.value : undefined
}

const offerWord = (kind: string): string =>
  within(offerList.find(({ value }) => sameText(value, kind))?.label ?? '') || clipped(kind, 40)

const offerInAll = (value: Value, voices: readonly Voice[]): Offer =>
  complete(
    say`Offer ${shownValue(value)} in ${inAll(voices)}`,
    ...othersThan(value, voices).map((message) => set(message, ['offer', 'value'], value)),
  )

/** One offer may follow the other: somebody has to say from when. */
function partWindows(voices: readonly Voice[]): Offer[] {
  const later = voices.map(({ message }) => message).filter(({ startsOn }) => filled(startsOn))
  const last = later.sort((a, b) => (a.startsOn! < b.startsOn! ? -1 : 1)).at(-1)
  return last ? [start((name) => say`Start ${name(last)} later`, last, 'startsOn')] : []
}
