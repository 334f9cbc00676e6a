import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { news, waysToTell } from './news.ts'
import { reaches } from './reach.ts'
import { cannotTell, found, rule, type Part } from './rule.ts'
import { filled } from './words.ts'

type Property = CardOf<'productProperty'>
type Feedback = CardOf<'feedback'>
type Segment = CardOf<'segment'>
type Message = CardOf<'message'>

export const askersAreTold = rule({
  code: 'LOOP-6',
  slug: 'askers-are-told',
  severity: 'warning',
  step: 'loop',
  about: 'productProperty',
  checks:
    'A property is announced or released, and none of the messages that announce it reaches a segment that asked for it.',
  why: 'Whoever asked for it hears of it first, and knows then that she was heard.',
  source: 'Communication marketing',
  thresholds: {},
  lacks: false,
  judge(property, look) {
    const messages = look.out(property, 'announcedBy', 'message')
    const { releasedOn } = property
    const isOut = filled(releasedOn) && releasedOn <= look.today
    if (messages.length === 0 && !isOut) return cannotTell('announcedBy', 'releasedOn')
    const heard = look
      .in(property, 'returnedAs', 'need')
      .flatMap((need) => look.in(need, 'reveals', 'feedback'))
    const askers = distinct(heard.flatMap((one) => look.out(one, 'saidBy', 'segment')))
    if (askers.length === 0) return cannotTell('returnedAs')
    const told = new Set(messages.flatMap((message) => reaches(message, look)).map(({ id }) => id))
    return found(
      ...askers
        .filter(({ id }) => !told.has(id))
        .map((segment) => untold(property, segment, messages, saidBy(segment, heard, look), look)),
    )
  },
  breaking: `
    plan "Spring" asOf=2026-11-01
    segment s1 "Regulars"
    segment s2 "Halden households"
    contactPoint c1 "Refill bay" direction=twoWay startsOn=2026-09-07 endsOn=2027-02-28 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "A third less packaging"
    feedback f1 "The tin is waste I must carry down" type=need n=412
    need n1 "Less packaging"
    productProperty pp1 "Compostable pouch" releasedOn=2026-08-25
    f1 saidBy s1
    f1 heardAt c1
    f1 reveals n1
    n1 returnedAs pp1
    pp1 announcedBy m1
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s2`,
  repaired: `
    plan "Spring" asOf=2026-11-01
    segment s1 "Regulars"
    segment s2 "Halden households"
    contactPoint c1 "Refill bay" direction=twoWay startsOn=2026-09-07 endsOn=2027-02-28 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "A third less packaging"
    feedback f1 "The tin is waste I must carry down" type=need n=412
    need n1 "Less packaging"
    productProperty pp1 "Compostable pouch" releasedOn=2026-08-25
    f1 saidBy s1
    f1 heardAt c1
    f1 reveals n1
    n1 returnedAs pp1
    pp1 announcedBy m1
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s1
    m1 addresses s2`,
})

const saidBy = (segment: Segment, heard: readonly Feedback[], look: Look): Feedback[] =>
  distinct(heard.filter((one) => look.out(one, 'saidBy').some(({ id }) => id === segment.id)))

/** It names what may be the cause: an announcement that nobody meets, a remark without its place. */
function untold(
  property: Property,
  segment: Segment,
  messages: readonly Message[],
  heard: readonly Feedback[],
  look: Look,
): Part {
  const idle = messages
    .flatMap((message) => look.in(message, 'carries', 'contactPoint'))
    .filter((point) => look.out(point, 'touches').length === 0)
  const placeless = heard.filter((one) => look.out(one, 'heardAt').length === 0)
  return {
    cards: distinct<{ id: string }>([property, segment, ...messages, ...idle, ...placeless]),
    links: look.links(property, 'out', 'announcedBy'),
    says: (name) => say`${name(segment)} asked for ${name(property)}, and no message tells them of it.`,
    repairs: () => [...waysToTell(property, segment, messages, heard, look), news(property, segment, look)],
  }
}
