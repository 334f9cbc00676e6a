import type { CardOf } from '../cards/index.ts'
import { valueAt } from './facts.ts'
import type { Look } from './look.ts'
import { reachedBy } from './reach.ts'
import { complete, link, start } from './repair.ts'
import type { Offer, Words } from './rule.ts'
import { helpsAt, isMapped, stagesOf } from './stages.ts'
import { filled, sameText, valueKey } from './words.ts'

type Point = CardOf<'contactPoint'>
type Segment = CardOf<'segment'>
type Message = CardOf<'message'>
/** What somebody has to settle before a new link adds no error. */
type Open = { card: { id: string }; field: string }

/** People hear us there and can answer nowhere. */
export const isDeaf = (point: Point): boolean =>
  point.direction === 'oneWay' && !filled(point.feedbackChannel)

/** A contact point meets a segment from now on. */
export const meet = (title: Words, point: Point, segment: Segment, look: Look): Offer =>
  offer(title, unsettled(point, segment, look), [link(point, 'touches', segment)])

/** A contact point carries a message from now on, and meets these people as well. */
export function tell(
  title: Words,
  point: Point,
  message: Message,
  look: Look,
  also: readonly Segment[] = [],
): Offer {
  const open =
    also.map((segment) => unsettled(point, segment, look, message)).find(Boolean) ??
    look
      .out(point, 'touches', 'segment')
      .map((segment) => clashAt(segment, [message], look))
      .find(Boolean)
  return offer(title, open, [
    ...also.map((segment) => link(point, 'touches', segment)),
    link(point, 'carries', message),
  ])
}

/** Those that can be had with one click come first. */
export const easiest = (offers: readonly Offer[], count = 2): Offer[] =>
  [...offers.filter((one) => one.complete), ...offers.filter((one) => !one.complete)].slice(0, count)

const offer = (title: Words, open: Open | undefined, commands: Offer['commands']): Offer =>
  open ? start(title, open.card, open.field, ...commands) : complete(title, ...commands)

function unsettled(point: Point, segment: Segment, look: Look, also?: Message): Open | undefined {
  const messages = [...look.out(point, 'carries', 'message'), ...(also ? [also] : [])]
  if (isDeaf(point)) return { card: point, field: 'feedbackChannel' }
  return (
    unlawful(point, segment, look) ?? holeOpened(point, segment, look) ?? clashAt(segment, messages, look)
  )
}

/** Who comes to people unasked needs a lawful basis for knowing them. */
function unlawful(point: Point, segment: Segment, look: Look): Open | undefined {
  if (point.push !== true && point.type !== 'companyCreated') return undefined
  const bases = look.in(segment, 'feeds', 'database')
  const first = bases.some(({ lawfulBasis }) => filled(lawfulBasis)) ? undefined : bases[0]
  return first && { card: first, field: 'lawfulBasis' }
}

/** The first contact point with stages maps the journey, and then a hole at evaluate is grave. */
function holeOpened(point: Point, segment: Segment, look: Look): Open | undefined {
  if (segment.priority !== 1 || !filled(point.stages) || isMapped(segment, look)) return undefined
  const isGrave = (stage: string) => sameText(stage, 'evaluate') && !helpsAt(point, stage)
  return stagesOf(look).some(isGrave) ? { card: point, field: 'stages' } : undefined
}

/** The first of these messages that would contradict what the people hear already, or one another. */
function clashAt(segment: Segment, messages: readonly Message[], look: Look): Open | undefined {
  const heard = reachedBy(segment, look)
  const isNew = (message: Message) =>
    look.out(message, 'addresses').some(({ id }) => id === segment.id) &&
    !heard.some(({ id }) => id === message.id)
  const fresh = messages.filter(isNew)
  const card = fresh.find((one, at) => [...heard, ...fresh.slice(0, at)].some((other) => clash(one, other)))
  return card && { card, field: filled(card.claims) ? 'claims' : 'offer' }
}

/** One fact with two values, or one sort of offer with two. */
export function clash(a: Message, b: Message): boolean {
  const differ = (one: unknown, other: unknown): boolean =>
    isSaid(one) && isSaid(other) && valueKey(one) !== valueKey(other)
  const facts = Object.keys(a.claims ?? {})
  if (facts.some((fact) => differ(valueAt(a.claims, fact), valueAt(b.claims, fact)))) return true
  const [kind, other] = [a.offer?.kind, b.offer?.kind]
  return filled(kind) && filled(other) && sameText(kind, other) && differ(a.offer?.value, b.offer?.value)
}

const isSaid = (value: unknown): value is string | number | boolean =>
  filled(value) && ['string', 'number', 'boolean'].includes(typeof value)
