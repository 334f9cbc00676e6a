import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct, pointsFor } from './candidates.ts'
import type { Look } from './look.ts'
import { easiest, tell } from './meeting.ts'
import { link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { listed } from './words.ts'

type Message = CardOf<'message'>
type Segment = CardOf<'segment'>

export const contactComesBeforeMessage = rule({
  code: 'CON-10',
  slug: 'contact-comes-before-message',
  severity: 'hint',
  step: 3,
  about: 'message',
  checks: 'A message that no contact point carries addresses a segment that no contact point touches.',
  why: 'How and when people are met comes before what they are told. A slogan that looks for its channel finds the wrong one.',
  source: 'Six-step IMC, step 3',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    if (look.in(message, 'carries', 'contactPoint').length > 0) return fine
    const unmet = look
      .out(message, 'addresses', 'segment')
      .filter((segment) => look.in(segment, 'touches', 'contactPoint').length === 0)
    if (unmet.length === 0) return fine
    return found({
      cards: [message, ...unmet],
      links: look
        .links(message, 'out', 'addresses')
        .filter(({ to }) => unmet.some((segment) => segment.id === to)),
      says: (name) =>
        say`${name(message)} is there before anybody meets ${listed(unmet.map(name), 'or')}, to whom it speaks.`,
      repairs: () => [...tellWhere(message, unmet, look), meetFirst(message, unmet)],
    })
  },
  breaking: `
    segment s1 "Regulars"
    segment s2 "Rotators"
    contactPoint c1 "Refill bay" startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Fresh is a decision"
    c1 touches s1
    m1 addresses s1
    m1 addresses s2`,
  repaired: `
    segment s1 "Regulars"
    segment s2 "Rotators"
    contactPoint c1 "Refill bay" startsOn=2026-03-01 endsOn=2026-08-31 place="62 stores" occasion="weekly shop" approach="Taste first"
    message m1 "Fresh is a decision"
    c1 touches s1
    c1 touches s2
    c1 carries m1
    m1 addresses s1
    m1 addresses s2`,
})

/** Contact points that have to do with these people, or meet others to whom it speaks. */
function tellWhere(message: Message, unmet: readonly Segment[], look: Look): Offer[] {
  const others = look
    .out(message, 'addresses', 'segment')
    .flatMap((segment) => look.in(segment, 'touches', 'contactPoint'))
  const points = distinct([...unmet.flatMap((segment) => pointsFor(segment, look)), ...others])
  return easiest(
    points.map((point) =>
      tell(
        (name) => say`Tell it to ${listed(unmet.map(name))} at ${name(point)}`,
        point,
        message,
        look,
        unmet,
      ),
    ),
  )
}

function meetFirst(message: Message, unmet: readonly Segment[]): Offer {
  const point = { id: 'point' }
  return start(
    say`Say where they are met`,
    point,
    'place',
    { add: { as: point.id, kind: 'contactPoint', title: say`Where they are` } },
    ...unmet.map((segment) => link(point, 'touches', segment)),
    link(point, 'carries', message),
  )
}
