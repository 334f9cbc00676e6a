import type { CardOf } from '../cards/index.ts'
import type { Loyalty } from '../cards/segment.ts'
import { joins } from '../metrics/joined.ts'
import type { Look } from './look.ts'
import { worthOf } from './worth.ts'
import { tally } from './tally.ts'

type Worth = Partial<Record<Loyalty, number>>

const greater = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a

/** The most that one customer of each class is worth. */
const worthByClass = tally<'segment', Worth>({
  kind: 'segment',
  of: (segment) => {
    const { loyalty } = segment
    const worth = worthOf(segment)
    return loyalty && worth !== undefined ? { [loyalty]: worth } : {}
  },
  join: (a, b) => {
    const all: Worth = {}
    for (const loyalty of ['loyal', 'swing'] as const) {
      const most = greater(a[loyalty], b[loyalty])
      if (most !== undefined) all[loyalty] = most
    }
    return all
  },
  none: {},
})

/** The most that a customer is worth in the classes that those whom an objective targets join; unknown where nobody said. */
export function worthOfJoined(objective: CardOf<'objective'>, look: Look): number | undefined {
  return look
    .out(objective, 'targets', 'segment')
    .map(({ loyalty }) => loyalty && joins[loyalty])
    .map((joined) => joined && worthByClass(look)[joined])
    .reduce(greater, undefined)
}
