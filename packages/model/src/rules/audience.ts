import type { CardOf } from '../cards/index.ts'
import { firstSegments } from './behaviour.ts'
import { distinct } from './candidates.ts'
import type { Look } from './look.ts'
import { clash } from './meeting.ts'
import { reachedBy } from './reach.ts'

type Message = CardOf<'message'>
type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>

/**
 * For whom a message may be: those whom its contact points meet, those who asked, those whom its proposition
 * describes; else the first ones of the plan. Who would hear it beside something else of the same is left out.
 */
export function audienceOf(message: Message, look: Look): Segment[] {
  const near = [
    ...look.in(message, 'carries', 'contactPoint').flatMap((one) => look.out(one, 'touches', 'segment')),
    ...look.out(message, 'answers', 'feedback').flatMap((one) => look.out(one, 'saidBy', 'segment')),
    ...look.out(message, 'says', 'valueProposition').flatMap((one) => look.out(one, 'describes', 'segment')),
  ]
  const mayHear = (segment: Segment) =>
    !reachedBy(segment, look).some((heard) => heard.id !== message.id && clash(heard, message))
  const audience = distinct(near).filter(mayHear)
  return audience.length > 0 ? audience : firstSegments(look).filter(mayHear)
}

/** A contact point of ours, or one that buying and using needs, at which nothing is said. */
export const isSilent = (point: Point, look: Look): boolean =>
  (point.type === 'companyCreated' || point.type === 'intrinsic') &&
  look.out(point, 'carries', 'message').length === 0

/** Where a message to these people may be said: contact points that carry nothing yet come first. */
export function placesFor(segments: readonly Segment[], look: Look): Point[] {
  const points = distinct(segments.flatMap((segment) => look.in(segment, 'touches', 'contactPoint')))
  const isBusy = (point: { id: string }) => look.out(point, 'carries').length > 0
  return [...points.filter((point) => !isBusy(point)), ...points.filter(isBusy)]
}
