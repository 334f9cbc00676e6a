import type { Card, CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { openNeeds } from './needs.ts'
import { complete, link, park, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { counted, filled } from './words.ts'

type Message = CardOf<'message'>

export const somebodyAskedForIt = rule({
  code: 'MSG-10',
  slug: 'somebody-asked-for-it',
  severity: 'hint',
  step: 4,
  about: 'message',
  checks: 'No need, insight or memory lies within maxLinks links of a message.',
  why: 'People are not to be burdened with what nobody needs. What is said goes back to something somebody said, did or wanted.',
  source: 'Communication marketing',
  thresholds: { maxLinks: 3 },
  lacks: false,
  judge(message, look, { maxLinks }) {
    const links = Math.min(Math.floor(maxLinks), farthest)
    if (isNearAsking(message, links, look)) return fine
    return found({
      cards: [message, ...needsBehind(message, look)],
      says: (name) =>
        say`${name(message)} goes back to nothing that anybody asked: no need, insight or memory lies within ${links === 1 ? say`one link` : say`${counted(links)} links`}.`,
      repairs: () => [...findOut(message, links, look), recallSomething(message), ...letGo(message, look)],
    })
  },
  breaking: `
    segment s1 "Regulars"
    message m1 "Fifty years of Brimberg"
    m1 addresses s1`,
  repaired: `
    segment s1 "Regulars"
    insight i1 "The tin outlives the coffee"
    message m1 "You told us the tin outlives the coffee"
    i1 describes s1
    m1 addresses s1`,
})

/** Needs that have come back as nothing, where the message tells of a property that answers nobody. */
function needsBehind(message: Message, look: Look): readonly CardOf<'need'>[] {
  const told = [
    ...look.out(message, 'claims', 'productProperty'),
    ...look.in(message, 'announcedBy', 'productProperty'),
  ]
  return told.some((property) => look.in(property, 'returnedAs').length === 0) ? openNeeds(look) : []
}

/** Further away, everybody knows everybody. */
const farthest = 12
const asking: ReadonlySet<Card['kind']> = new Set(['need', 'insight', 'memory'])

/** Kept by card and number of links, so that messages with the same neighbours share the walk; the near come first. */
const isNearAsking = (card: Card, links: number, look: Look): boolean =>
  asking.has(card.kind) ||
  (links > 0 &&
    look.recall(
      asking,
      `${links} ${card.id}`,
      () =>
        isNearAsking(card, links - 1, look) ||
        look.beside(card).some((neighbour) => isNearAsking(neighbour, links - 1, look)),
    ))

/** What is known of the people it addresses lies two links away. */
function findOut(message: Message, links: number, look: Look): Offer[] {
  const segment = look.out(message, 'addresses', 'segment')[0]
  if (!segment || links < 2) return []
  const insight = { id: 'insight' }
  return [
    start(
      (name) => say`Find out what moves ${name(segment)}`,
      insight,
      'statement',
      { add: { as: insight.id, kind: 'insight', title: say`What moves them` } },
      link(insight, 'describes', segment),
    ),
  ]
}

function recallSomething(message: Message): Offer {
  const memory = { id: 'memory' }
  return start(
    say`Go back to something people told us`,
    memory,
    'key',
    { add: { as: memory.id, kind: 'memory', title: say`What people told us` } },
    link(message, 'recalls', memory),
  )
}

/** Parked, it must not leave a contact point without words, an answer unsaid or two halves of a quarrel. */
function letGo(message: Message, look: Look): Offer[] {
  const carriers = look.in(message, 'carries', 'contactPoint')
  const isMissed =
    carriers.some((point) => look.out(point, 'carries', 'message').length === 1) ||
    look.out(message, 'answers').length > 0 ||
    filled(message.claims) ||
    filled(message.offer)
  return isMissed ? [] : [complete(say`Leave it unsaid`, park(message))]
}
