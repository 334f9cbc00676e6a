import type { CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { daysBetween } from './time.ts'
import { filled } from './words.ts'

type Voices = { all: number; negative: number }

/** Period 0 ends today. A period holds its last day, and not the day before its first. */
export function voicesIn(heard: readonly CardOf<'feedback'>[], at: number, days: number, look: Look): Voices {
  const voices = { all: 0, negative: 0 }
  for (const { date, n = 1, sentiment } of heard) {
    if (!filled(date)) continue
    const age = daysBetween(date, look.today)
    if (age < at * days || age >= (at + 1) * days) continue
    voices.all += Math.max(0, n)
    if (sentiment !== undefined && sentiment < 0) voices.negative += Math.max(0, n)
  }
  return voices
}
