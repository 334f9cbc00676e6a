import type { CardOf } from '../cards/index.ts'
import { once, type Look } from './look.ts'

type Database = CardOf<'database'>
type Segment = CardOf<'segment'>

/** Bases that feed segments together, and these segments: nobody can tell from which of the bases a record is. */
export type Pool = { bases: readonly Database[]; segments: readonly Segment[] }

export const poolOf = once((first: Database, look: Look): Pool => {
  const bases = new Map([[first.id, first]])
  const segments = new Map<string, Segment>()
  for (const base of bases.values())
    for (const segment of look.out(base, 'feeds', 'segment')) {
      if (segments.has(segment.id)) continue
      segments.set(segment.id, segment)
      for (const other of look.in(segment, 'feeds', 'database')) bases.set(other.id, other)
    }
  return { bases: byId(bases), segments: byId(segments) }
})

const byId = <C extends { id: string }>(cards: ReadonlyMap<string, C>): C[] =>
  [...cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What the segments of a pool count, those in two of them once, beside the records that there are. */
export type Count = { sizes: number; both: number; records: number }

/** Undefined where one of the numbers is unknown. */
export const countIn = once((base: Database, look: Look): Count | undefined => {
  const { bases, segments } = poolOf(base, look)
  const records = sum(bases.map((one) => one.records))
  const sizes = sum(segments.map(({ size }) => size))
  const both = sum([...sharedIn(segments, look).values()])
  return records === undefined || sizes === undefined || both === undefined
    ? undefined
    : { sizes, both, records }
})

const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (all, one) => (all === undefined || one === undefined ? undefined : all + one),
    0,
  )

/** How many are in two segments, by pair: a pair that is linked both ways is one. */
export function sharedIn(segments: readonly Segment[], look: Look): Map<string, number | undefined> {
  const ids = new Set(segments.map(({ id }) => id))
  const shared = new Map<string, number | undefined>()
  for (const segment of segments)
    for (const { from, to, people } of look.links(segment, 'out', 'overlaps')) {
      if (from === to || !ids.has(to)) continue
      const pair = pairOf(from, to)
      shared.set(pair, shared.has(pair) ? larger(shared.get(pair), people) : people)
    }
  return shared
}

export const pairOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])

const larger = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)

/** How many records nobody counts yet; undefined where nobody can tell. */
export function roomIn(base: Database, look: Look): number | undefined {
  const count = countIn(base, look)
  return count && count.records - count.sizes + count.both
}
