import type { CardOf } from '../cards/index.ts'
import { distinct } from './candidates.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { peopleIn } from './people.ts'
import { spare } from './spare.ts'
import { filled } from './words.ts'

type Feedback = CardOf<'feedback'>
type Need = CardOf<'need'>

/** Neither returned as a property, nor declined with a reason. */
export const isOpen = (need: Need, look: Look): boolean =>
  !filled(need.declined) && look.out(need, 'returnedAs', 'productProperty').length === 0

/** The first needs that wait for a property. */
export const openNeeds = spare('need', isOpen)

/** A need was said, and nobody has written down which, or it is open still. */
export function isOwed(feedback: Feedback, look: Look): boolean {
  const needs = look.out(feedback, 'reveals', 'need')
  return needs.length === 0 ? feedback.type === 'need' : needs.some((need) => isOpen(need, look))
}

/** How many lack it: said of the need itself, else by all who spoke of it together. */
export function countOf(need: Need, heard: readonly Feedback[]): number | undefined {
  if (need.n !== undefined) return need.n
  const counts = heard.map(({ n }) => n).filter((n) => n !== undefined)
  return counts.length > 0 ? counts.reduce((sum, n) => sum + n, 0) : undefined
}

/** Lacked by more than this part of the people who said it; unknown where one of their sizes is. */
export function isGrave(
  count: number | undefined,
  feedback: readonly Feedback[],
  errorShare: number,
  look: Look,
): boolean {
  const segments = distinct(feedback.flatMap((one) => look.out(one, 'saidBy', 'segment')))
  const people = segments.map((segment) => peopleIn(segment, look) ?? 0)
  if (count === undefined || people.length === 0 || people.some((size) => size <= 0)) return false
  const all = people.reduce((sum, size) => sum + size, 0)
  return above(count, (errorShare / 100) * all)
}
