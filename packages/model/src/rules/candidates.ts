import type { CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'
import { tally } from './tally.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>
type Message = CardOf<'message'>

/** Each card once, in the order in which they came. */
export const distinct = <C extends { id: string }>(cards: readonly C[]): C[] => [
  ...new Map(cards.map((card) => [card.id, card])).values(),
]

/** Contact points that have to do with a segment already and do not meet it: by message, goal or what was heard. */
export const pointsFor = once((segment: Segment, look: Look): Point[] => {
  const met = look.in(segment, 'touches', 'contactPoint')
  return distinct([
    ...look.in(segment, 'addresses', 'message').flatMap((one) => look.in(one, 'carries', 'contactPoint')),
    ...look.in(segment, 'targets', 'objective').flatMap((one) => look.in(one, 'serves', 'contactPoint')),
    ...look.in(segment, 'saidBy', 'feedback').flatMap((one) => look.out(one, 'heardAt', 'contactPoint')),
  ]).filter(({ id }) => !met.some((point) => point.id === id))
})

/** Segments that a contact point has to do with already: by message, goal or what was heard. */
export const segmentsFor = (point: Point, look: Look): Segment[] =>
  distinct([
    ...look.out(point, 'carries', 'message').flatMap((one) => look.out(one, 'addresses', 'segment')),
    ...look.out(point, 'serves', 'objective').flatMap((one) => look.out(one, 'targets', 'segment')),
    ...look.in(point, 'heardAt', 'feedback').flatMap((one) => look.out(one, 'saidBy', 'segment')),
  ])

/** Messages to the people a contact point meets; those that nothing carries yet come first. */
export function messagesFor(point: Point, look: Look): Message[] {
  const messages = distinct(
    look.out(point, 'touches', 'segment').flatMap((one) => look.in(one, 'addresses', 'message')),
  )
  const isCarried = (message: Message) => look.in(message, 'carries').length > 0
  return [...messages.filter((one) => !isCarried(one)), ...messages.filter(isCarried)]
}

const isMet = (segment: Segment, look: Look): boolean =>
  look.in(segment, 'touches', 'contactPoint').length > 0

/** Segments that nobody meets: the first two. */
export const unmetSegments = tally<'segment', readonly Segment[]>({
  kind: 'segment',
  of: (segment, look) => (isMet(segment, look) ? [] : [segment]),
  join: (a, b) => [...a, ...b].slice(0, 2),
  none: [],
})

/** Contact points that meet nobody: the first two. */
export const idlePoints = tally<'contactPoint', readonly Point[]>({
  kind: 'contactPoint',
  of: (point, look) => (look.out(point, 'touches').length > 0 ? [] : [point]),
  join: (a, b) => [...a, ...b].slice(0, 2),
  none: [],
})
