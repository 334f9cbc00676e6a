import type { Side } from '@parley/model/access.ts'
import type { Answers } from '../../session/api.ts'

/** A review as the side of this page sees it. */
export type Review = Answers['reviews']['get']
export type ListedReview = Answers['reviews']['list']['reviews'][number]
type Entry = Review['entries'][number]
export type Change = Review['changes'][number]
export type Part = Entry['part']

export const parts = ['goals', 'praise', 'criticism'] as const satisfies readonly Part[]

export const otherSide = { company: 'customer', customer: 'company' } as const satisfies Record<Side, Side>

/** What a list says of a review: whom it waits for, and with what. */
export type ReviewState = 'write' | 'wait' | 'agree' | 'sign' | 'signedByUs' | 'done'

export function stateOf({ stage, side, sides }: Pick<ListedReview, 'stage' | 'side' | 'sides'>): ReviewState {
  const [ours, theirs] = [sides[side], sides[otherSide[side]]]
  if (stage === 'writing') return ours.written ? 'wait' : 'write'
  if (stage === 'signed') return 'done'
  if (ours.signed) return 'signedByUs'
  return theirs.signed ? 'sign' : 'agree'
}

/** Does it wait for something that my side has to do? */
export const waitsForUs = (review: ListedReview): boolean =>
  ['write', 'agree', 'sign'].includes(stateOf(review))

/** A hash as people compare it: its first twelve letters in groups. */
export const shortText = (text: string): string => (text.slice(0, 12).match(/.{4}/g) ?? []).join(' ')
