import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { audienceOf, isSilent, placesFor } from './audience.ts'
import type { Look } from './look.ts'
import { easiest, tell } from './meeting.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'

type Message = CardOf<'message'>
type Segment = CardOf<'segment'>

export const messageHasContactAndSegment = rule({
  code: 'MSG-1',
  slug: 'message-has-contact-and-segment',
  severity: 'error',
  step: 4,
  about: 'message',
  checks: 'No contact point carries a message, or it addresses no segment.',
  why: 'What is said goes into a contact, to somebody. A slogan that stands on a board is heard by nobody.',
  source: 'Six-step IMC, step 4',
  thresholds: {},
  lacks: true,
  judge(message, look) {
    const isCarried = look.in(message, 'carries', 'contactPoint').length > 0
    const addressed = look.out(message, 'addresses', 'segment')
    if (isCarried && addressed.length > 0) return fine
    return found({
      cards: [message, ...(isCarried ? [] : silentFor(addressed, look))],
      says: (name) => {
        if (isCarried) return say`${name(message)} addresses nobody.`
        const lack = say`${name(message)} is carried by no contact point`
        return addressed.length > 0 ? `${lack}.` : say`${lack} and addresses nobody.`
      },
      repairs: () =>
        isCarried
          ? address(message, look)
          : addressed.length > 0
            ? carry(message, addressed, look)
            : addressAndCarry(message, look),
    })
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" startsOn=2026-09-21 endsOn=2027-02-28 place="phone" occasion="third purchase" approach="The reply-to is a person"
    message m1 "Same coffee, a third less packaging"
    c1 touches s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Club e-mail" startsOn=2026-09-21 endsOn=2027-02-28 place="phone" occasion="third purchase" approach="The reply-to is a person"
    message m1 "Same coffee, a third less packaging"
    c1 touches s1
    c1 carries m1
    m1 addresses s1`,
})

/** Where these people are met and nothing is said: one of them may have lost it. */
const silentFor = (people: readonly Segment[], look: Look) =>
  placesFor(people, look)
    .filter((point) => isSilent(point, look))
    .slice(0, 4)

function address(message: Message, look: Look): Offer[] {
  const offers = audienceOf(message, look)
    .slice(0, 2)
    .map((segment) => complete((name) => say`Address ${name(segment)}`, link(message, 'addresses', segment)))
  if (offers.length > 0) return offers
  const people = { id: 'people' }
  return [
    start(
      say`Say who is addressed`,
      people,
      'predicate',
      { add: { as: people.id, kind: 'segment', title: say`People who are addressed` } },
      link(message, 'addresses', people),
    ),
  ]
}

function carry(message: Message, addressed: readonly Segment[], look: Look): Offer[] {
  const offers = placesFor(addressed, look)
    .slice(0, 4)
    .map((point) => tell((name) => say`Say it at ${name(point)}`, point, message, look))
  return [...easiest(offers), planContact(message, addressed)]
}

function addressAndCarry(message: Message, look: Look): Offer[] {
  const audience = audienceOf(message, look).slice(0, 2)
  const offers = audience.flatMap((segment) =>
    placesFor([segment], look)
      .slice(0, 1)
      .map((point) =>
        complete(
          (name) => say`Say it to ${name(segment)} at ${name(point)}`,
          link(point, 'carries', message),
          link(message, 'addresses', segment),
        ),
      ),
  )
  const first = audience.slice(0, 1)
  return [...offers, planContact(message, first, first)]
}

function planContact(message: Message, meets: readonly Segment[], also: readonly Segment[] = []): Offer {
  const point = { id: 'point' }
  return start(
    say`Plan a contact for it`,
    point,
    'place',
    { add: { as: point.id, kind: 'contactPoint', title: say`Where it is said` } },
    link(point, 'carries', message),
    ...meets.map((segment) => link(point, 'touches', segment)),
    ...also.map((segment) => link(message, 'addresses', segment)),
  )
}
