import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start, unlink } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { latest, shownDay } from './time.ts'
import { filled, listed } from './words.ts'

type Message = CardOf<'message'>
type Property = CardOf<'productProperty'>

export const promiseFollowsTheAct = rule({
  code: 'MSG-6',
  slug: 'promise-follows-the-act',
  severity: 'error',
  step: 4,
  about: 'message',
  checks: 'A message starts before the release of a product property that it claims or announces.',
  why: 'What we say, what we do and what others confirm must agree. A promise that is ahead of the act is broken on its first day.',
  source: 'Consistency triangle; six-step IMC, step 4',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const promised = promisedBy(message, look)
    if (promised.length === 0) return cannotTell('claims')
    const { startsOn } = message
    if (!filled(startsOn)) return cannotTell('startsOn')
    const dated = promised.filter(({ releasedOn }) => filled(releasedOn))
    if (dated.length === 0) return cannotTell('releasedOn')
    const early = dated.filter(({ releasedOn }) => releasedOn! > startsOn)
    const day = latest(...early.map(({ releasedOn }) => releasedOn))
    if (!day) return fine
    return found({
      cards: [message, ...early],
      links: linksTo(message, early, look),
      says: (name) =>
        say`${name(message)} starts on ${shownDay(startsOn, day)}, before ${listed(early.map(name))} can be had on ${shownDay(day, startsOn)}.`,
      repairs: () => [startOn(day, message, look), leaveUnsaid(message, early, look)],
    })
  },
  breaking: `
    message m1 "On time, or a quarter back" startsOn=2026-08-24
    productProperty pp1 "Automatic credit" releasedOn=2026-09-07
    m1 claims pp1`,
  repaired: `
    message m1 "On time, or a quarter back" startsOn=2026-09-07
    productProperty pp1 "Automatic credit" releasedOn=2026-09-07
    m1 claims pp1`,
})

function promisedBy(message: Message, look: Look): Property[] {
  const all = [
    ...look.out(message, 'claims', 'productProperty'),
    ...look.in(message, 'announcedBy', 'productProperty'),
  ]
  return [...new Map(all.map((property) => [property.id, property])).values()]
}

const linksTo = (message: Message, properties: readonly Property[], look: Look) =>
  [...look.links(message, 'out', 'claims'), ...look.links(message, 'in', 'announcedBy')].filter(
    ({ from, to }) => properties.some(({ id }) => id === from || id === to),
  )

/** Where the message would then end before it starts, or start after the plan, somebody has to set its last day too. */
function startOn(day: string, message: Message, look: Look): Offer {
  const title = say`Start on ${shownDay(day, message.startsOn)}`
  const ends = [message.endsOn, look.plan.endsOn].filter(filled)
  if (ends.every((end) => end >= day)) return complete(title, set(message, 'startsOn', day))
  return start(title, message, 'endsOn', set(message, 'startsOn', day))
}

const leaveUnsaid = (message: Message, early: readonly Property[], look: Look): Offer =>
  complete(
    (name) => say`Leave ${listed(early.map(name))} unsaid`,
    ...linksTo(message, early, look).map((one) => unlink(one)),
  )
