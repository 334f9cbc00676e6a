import type { CardOf } from '../cards/index.ts'
import { above, below } from './limit.ts'
import type { Look } from './look.ts'
import { peopleIn } from './people.ts'
import { filled } from './words.ts'

type Objective = CardOf<'objective'>
type Segment = CardOf<'segment'>

/** How much better it is to get; undefined where somebody has yet to say from where to where, or which way. */
export function gainOf(
  { baseline, target, better }: Pick<Objective, 'baseline' | 'target' | 'better'>,
  aim = target,
): number | undefined {
  if (!filled(baseline) || !filled(aim) || !filled(better)) return undefined
  return (aim - baseline) * (better === 'up' ? 1 : -1)
}

/** Between what a target can lie, and why. */
export type Bounds = { least: number; most: number; of: 'score' | 'percent' | 'people' }

/** What may be changed of an objective before asking whether it is possible still. */
type Changed = { target?: number; unit?: string; segments?: readonly Segment[] }

/** Undefined where nothing bounds it, or where some of the people are not counted. */
export function boundsOf(
  objective: Objective,
  look: Look,
  { unit = objective.unit, segments }: Changed = {},
): Bounds | undefined {
  if (objective.measureKind === 'nps') return { least: -100, most: 100, of: 'score' }
  if (unit?.trim().startsWith('%')) return { least: 0, most: 100, of: 'percent' }
  if (objective.measureKind !== 'count') return undefined
  const most = peopleTogether(segments ?? look.out(objective, 'targets', 'segment'), look)
  return most === undefined ? undefined : { least: -Infinity, most, of: 'people' }
}

export const liesWithin = (target: number, { least, most }: Bounds): boolean =>
  !above(target, most) && !below(target, least)

/** Would its target be one that can be reached, were this changed of it? */
export function isPossible(objective: Objective, look: Look, changed: Changed = {}): boolean {
  const target = changed.target ?? objective.target
  const bounds = boundsOf(objective, look, changed)
  return target === undefined || bounds === undefined || liesWithin(target, bounds)
}

/** All people of some segments; unknown where one of them is not counted, or where there are none. */
export function peopleTogether(segments: readonly Segment[], look: Look): number | undefined {
  const counts = segments.map((segment) => peopleIn(segment, look))
  if (counts.length === 0) return undefined
  return counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count))
}
