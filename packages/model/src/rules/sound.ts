import { cardKinds } from '../cards/index.ts'
import type { CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import { valueAt } from './facts.ts'
import { listed } from './words.ts'

type Tone = NonNullable<CardOf<'message'>['tone']>

/** What stands at both ends of each line of a tone, and the lines. */
const ends: Readonly<Record<string, readonly [low: string, high: string]>> =
  cardKinds.message.fields.tone.ends
const axes = Object.keys(ends)

/** How far one tone is from another on a line that both know: above 0 it lies nearer to the second end. */
export type Step = { axis: string; by: number; to: number }

export const stepsBetween = (tone: Tone, ours: Tone): Step[] =>
  axes.flatMap((axis) => {
    const [is, to] = [valueAt(tone, axis), valueAt(ours, axis)]
    return typeof is === 'number' && typeof to === 'number' ? [{ axis, by: is - to, to }] : []
  })

/** Distance of two tones as points in space. */
export const distance = (steps: readonly Step[]): number => Math.hypot(...steps.map(({ by }) => by))

/** More lively and more playful: the lines that part the two most. */
export function wordsFor(steps: readonly Step[]): string {
  const most = [...steps].sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const widest = Math.abs(most[0]?.by ?? 0)
  const telling = most.filter(({ by }) => Math.abs(by) * 2 > widest).slice(0, 2)
  return listed(telling.map(({ axis, by }) => say`more ${within(ends[axis]?.[by > 0 ? 1 : 0] ?? axis)}`))
}
