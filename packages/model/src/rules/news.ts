import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { clash } from './meeting.ts'
import { reachedBy, reaches } from './reach.ts'
import { complete, link, start } from './repair.ts'
import type { Name, Offer } from './rule.ts'
import { filled } from './words.ts'

type Property = CardOf<'productProperty'>
type Feedback = CardOf<'feedback'>
type Segment = CardOf<'segment'>
type Message = CardOf<'message'>

/** How those who asked for a property can hear of it from messages that are there. */
export const waysToTell = (
  property: Property,
  segment: Segment,
  messages: readonly Message[],
  heard: readonly Feedback[],
  look: Look,
): Offer[] =>
  [
    ...messages.slice(0, 2).flatMap((message) => deliver(message, segment, look)),
    ...announcers(property, segment, heard, look).map((message) =>
      complete((name) => say`Announce it with ${name(message)}`, link(property, 'announcedBy', message)),
    ),
  ].slice(0, 3)

/** By a contact point that says it already, else by one that they meet. */
function deliver(message: Message, segment: Segment, look: Look): Offer[] {
  const points = look.in(segment, 'touches', 'contactPoint')
  const carriers = new Set(look.in(message, 'carries').map(({ id }) => id))
  const carrier = points.find(({ id }) => carriers.has(id))
  const point = carrier ?? points[0]
  if (!point) return []
  const addressed = look.out(message, 'addresses', 'segment')
  const isNew = !addressed.some(({ id }) => id === segment.id)
  const commands = [
    ...(isNew ? [link(message, 'addresses', segment)] : []),
    ...(carrier ? [] : [link(point, 'carries', message)]),
  ]
  const title = (name: Name) =>
    carrier ? say`Tell them with ${name(message)}` : say`Tell them with ${name(message)} at ${name(point)}`
  const hearing = carrier ? [segment] : distinct([segment, ...addressed])
  const isTwoVoices = hearing
    .flatMap((one) => reachedBy(one, look))
    .some((other) => other.id !== message.id && clash(message, other))
  if (!isTwoVoices) return [complete(title, ...commands)]
  return [start(title, message, filled(message.claims) ? 'claims' : 'offer', ...commands)]
}

/** Messages that reach them, answer them or claim it, and do not run ahead of its release. */
function announcers(property: Property, segment: Segment, heard: readonly Feedback[], look: Look): Message[] {
  const { releasedOn } = property
  const isEarly = ({ startsOn }: Message) => filled(startsOn) && filled(releasedOn) && startsOn < releasedOn
  return distinct([
    ...heard.flatMap((one) => look.in(one, 'answers', 'message')),
    ...look.in(property, 'claims', 'message'),
  ])
    .filter((message) => !isEarly(message) && reaches(message, look).some(({ id }) => id === segment.id))
    .slice(0, 1)
}

/** A message of its own, where they meet us, or at a place that is new too. */
export function news(property: Property, segment: Segment, look: Look): Offer {
  const message = { id: 'news' }
  const [known] = look.in(segment, 'touches', 'contactPoint')
  const point = known ?? { id: 'point' }
  return start(
    say`Write them the news`,
    message,
    'texts',
    { add: { as: message.id, kind: 'message', title: say`What you asked for is here` } },
    link(property, 'announcedBy', message),
    link(message, 'addresses', segment),
    ...(known
      ? []
      : [
          { add: { as: point.id, kind: 'contactPoint', title: say`Where they hear of it` } },
          link(point, 'touches', segment),
        ]),
    link(point, 'carries', message),
  )
}
