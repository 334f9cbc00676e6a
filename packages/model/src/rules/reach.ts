import type { CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'

/** Whom a message reaches: the segments it addresses that also meet it. Nobody is reached by what nothing carries. */
export const reaches = once((message: CardOf<'message'>, look: Look): CardOf<'segment'>[] => {
  const carriers = look.in(message, 'carries', 'contactPoint')
  const met = new Set(carriers.flatMap((point) => look.out(point, 'touches', 'segment').map(({ id }) => id)))
  return look.out(message, 'addresses', 'segment').filter(({ id }) => met.has(id))
})

/** The messages that reach a segment. */
export const reachedBy = once((segment: CardOf<'segment'>, look: Look): CardOf<'message'>[] =>
  look
    .in(segment, 'addresses', 'message')
    .filter((message) => reaches(message, look).some(({ id }) => id === segment.id)),
)
