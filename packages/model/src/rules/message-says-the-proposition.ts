import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'

type Message = CardOf<'message'>

export const messageSaysTheProposition = rule({
  code: 'MSG-3',
  slug: 'message-says-the-proposition',
  severity: 'warning',
  step: 4,
  about: 'message',
  checks: 'A message says no value proposition.',
  why: 'Communication rests on what is offered. Words that offer nothing may be witty, and are about nothing.',
  source: 'Communication marketing',
  thresholds: {},
  lacks: true,
  judge(message, look) {
    if (look.out(message, 'says', 'valueProposition').length > 0) return fine
    return found({
      cards: [message],
      says: (name) => say`${name(message)} says nothing of what is offered.`,
      repairs: () => [
        ...offeredTo(message, look)
          .slice(0, 3)
          .map((proposition) =>
            complete((name) => say`Say ${name(proposition)}`, link(message, 'says', proposition)),
          ),
        write(message, look),
      ],
    })
  },
  breaking: `
    segment s1 "Rotators"
    valueProposition v1 "Your grind, a third less to throw away"
    message m1 "Wake up and smell it"
    v1 describes s1
    m1 addresses s1`,
  repaired: `
    segment s1 "Rotators"
    valueProposition v1 "Your grind, a third less to throw away"
    message m1 "Wake up and smell it"
    v1 describes s1
    m1 addresses s1
    m1 says v1`,
})

/** What is offered to the people it addresses, then what else is said where it is said. */
function offeredTo(message: Message, look: Look): CardOf<'valueProposition'>[] {
  const described = look
    .out(message, 'addresses', 'segment')
    .flatMap((segment) => look.in(segment, 'describes', 'valueProposition'))
  const besides = look
    .in(message, 'carries', 'contactPoint')
    .flatMap((point) => look.out(point, 'carries', 'message'))
    .flatMap((other) => look.out(other, 'says', 'valueProposition'))
  return distinct([...described, ...besides])
}

function write(message: Message, look: Look): Offer {
  const proposition = { id: 'proposition' }
  return start(
    say`Write what is offered`,
    proposition,
    'statement',
    { add: { as: proposition.id, kind: 'valueProposition', title: say`What is offered` } },
    link(message, 'says', proposition),
    ...look.out(message, 'addresses', 'segment').map((segment) => link(proposition, 'describes', segment)),
  )
}
