import type { CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { earliest, type Window } from './time.ts'
import { distinct } from './candidates.ts'

type Point = CardOf<'contactPoint'>
type Message = CardOf<'message'>
type Property = CardOf<'productProperty'>
/** Cards that begin on a day, or can be had from it. */
export type Beginning = Point | Message | Property | CardOf<'context'>

const kinds: ReadonlySet<string> = new Set(['contactPoint', 'message', 'productProperty', 'context'])
const begins = (card: { kind: string }): card is Beginning => kinds.has(card.kind)

export const beginField = (card: Beginning): 'releasedOn' | 'startsOn' =>
  card.kind === 'productProperty' ? 'releasedOn' : 'startsOn'
export const beginOf = (card: Beginning): string | undefined =>
  card.kind === 'productProperty' ? card.releasedOn : card.startsOn

type Condition = { field: 'releasedOn' | 'endsOn' | 'deadline'; day: string }
/** When something else can build on a card: released, else over, else due. */
export function readyOf(card: { id: string; kind: string }): Condition | undefined {
  const said = card as { releasedOn?: unknown; endsOn?: unknown; deadline?: unknown }
  for (const field of ['releasedOn', 'endsOn', 'deadline'] as const) {
    const day = said[field]
    if (typeof day === 'string') return { field, day }
  }
  return undefined
}

/** Whether a window lies in the plan and does not run backwards; what is absent is open. */
export function liesIn(plan: Window, { startsOn, endsOn }: Window): boolean {
  const days = [startsOn, endsOn].filter((day) => day !== undefined)
  if (startsOn && endsOn && endsOn < startsOn) return false
  return days.every((day) => day >= (plan.startsOn ?? day) && day <= (plan.endsOn ?? day))
}

/** Whether a contact point can have these days with no date anywhere else turning wrong. */
export function canRun(point: Point, { startsOn, endsOn }: Window, look: Look): boolean {
  const { plan } = look
  const days = { startsOn: plan.startsOn, endsOn: plan.endsOn }
  return (
    liesIn(days, { startsOn, endsOn }) &&
    (startsOn === undefined ||
      (followsConditions(point, startsOn, endsOn, look) && isInTime(point, startsOn, look))) &&
    (endsOn === undefined || isAwaitedBy(point, endsOn, look))
  )
}

/** A card that waits for itself is held against the days it would have. */
const followsConditions = (point: Point, day: string, end: string | undefined, look: Look): boolean =>
  look
    .out(point, 'dependsOn')
    .every((other) => ((other.id === point.id ? end : readyOf(other)?.day) ?? day) <= day)

/** What waits for a card begins no earlier than this day. */
const isAwaitedBy = (card: Beginning, day: string, look: Look): boolean =>
  look.in(card, 'dependsOn').every((other) => !begins(other) || (beginOf(other) ?? day) >= day)

/** No goal falls due before the first contact that serves it. */
const isInTime = (point: Point, day: string, look: Look): boolean =>
  look.out(point, 'serves', 'objective').every((goal) => {
    const others = look.in(goal, 'serves', 'contactPoint').filter(({ id }) => id !== point.id)
    const first = earliest(day, ...others.map(({ startsOn }) => startsOn)) ?? day
    return (goal.deadline ?? first) >= first
  })

/** Whether a property can come on a later day without breaking a promise that was made of it. */
export function canCome(property: Property, day: string, look: Look): boolean {
  const promises = distinct([
    ...look.in(property, 'claims', 'message'),
    ...look.out(property, 'announcedBy', 'message'),
  ])
  return isAwaitedBy(property, day, look) && promises.every(({ startsOn }) => (startsOn ?? day) >= day)
}
