import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { isSilent } from './audience.ts'
import { messagesFor } from './candidates.ts'
import type { Look } from './look.ts'
import { easiest, tell } from './meeting.ts'
import { link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { clipped, filled } from './words.ts'

type Point = CardOf<'contactPoint'>

export const contactPointHasSomethingToSay = rule({
  code: 'CON-9',
  slug: 'contact-point-has-something-to-say',
  severity: 'error',
  step: 3,
  about: 'contactPoint',
  checks: 'A contact point that we create, or that is part of buying and using, carries no message.',
  why: 'Each contact gets the information that helps at that moment. A contact of ours that says nothing is a wasted one.',
  source: 'Six-step IMC, step 4',
  thresholds: {},
  lacks: true,
  judge(point, look) {
    if (!filled(point.type)) return cannotTell('type')
    if (!isSilent(point, look)) return fine
    return found({
      cards: [point],
      says: (name) => say`${name(point)} says nothing.`,
      repairs: () => [...sayThere(point, look), sayAnew(point, look)],
    })
  },
  breaking: `
    segment s1 "Rotators"
    contactPoint c1 "Shelf display" type=intrinsic startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="A scoop to smell"
    message m1 "Try it from your own tin"
    c1 touches s1
    m1 addresses s1`,
  repaired: `
    segment s1 "Rotators"
    contactPoint c1 "Shelf display" type=intrinsic startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="A scoop to smell"
    message m1 "Try it from your own tin"
    c1 touches s1
    c1 carries m1
    m1 addresses s1`,
})

const sayThere = (point: Point, look: Look): Offer[] =>
  easiest(
    messagesFor(point, look).map((message) =>
      tell((name) => say`Tell ${name(message)} there`, point, message, look),
    ),
  )

function sayAnew(point: Point, look: Look): Offer {
  const message = { id: 'message' }
  // Named for its place: two that are called alike would be taken for one.
  const title = filled(point.title)
    ? say`What is said at ${clipped(point.title, 40)}`
    : say`What is said there`
  return start(
    say`Write what it says`,
    message,
    'texts',
    { add: { as: message.id, kind: 'message', title } },
    link(point, 'carries', message),
    ...look.out(point, 'touches', 'segment').map((segment) => link(message, 'addresses', segment)),
  )
}
