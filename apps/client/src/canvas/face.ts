import type { Card } from '@parley/model/cards/index.ts'
import type { Language } from '../words/words.ts'
import type { Around } from './around.ts'

/** The tongue a face is written in: sentences and the way numbers, dates and money look. */
export type Tongue = Language

/** A stretch of a fact; `b` is a value and stands bold. */
export type Part = string | { b: string }
export type FactIcon = 'oneWay' | 'twoWay' | 'glad' | 'calm' | 'sad' | 'released'
/** `shown` has room in the bar; `says` is the share in words, with what it is counted in. */
export type Share = { name: string; value: number; shown: string; says: string; own: boolean }

/** One line or drawing of a card’s face. Each has one height, so that a card’s height follows from its rows. */
export type Row =
  | { is: 'say'; text: string }
  | { is: 'fact'; icon?: FactIcon; parts: readonly Part[]; end?: readonly Part[] }
  | { is: 'prose'; text: string }
  | { is: 'fromTo'; from: string; to: string; unit: string }
  | { is: 'shares'; shares: readonly Share[]; says: string }
  | { is: 'window'; from: number; to: number; months: number; known: boolean }
  | { is: 'part'; of: number | undefined }
  | { is: 'tone'; lines: readonly { word: string; at: number }[] }
  | { is: 'feeling'; steps: readonly number[] }
  | { is: 'readings'; values: readonly number[]; goal: number | undefined }
  | { is: 'knots'; on: readonly boolean[]; says: string; end: string }
  | { is: 'drops'; on: number; of: number; says: string; end: readonly Part[] }
  | { is: 'sides'; theirs: number; ours: number; says: readonly [theirs: string, ours: string] }

/** What a kind shows under its title. Unknown is left out. */
export type Face<C extends Card> = (card: C, around: Around, tongue: Tongue) => Row[]

/** A fact, where at least one of its stretches is known. */
export function fact(parts: readonly (Part | undefined)[], end: readonly (Part | undefined)[] = []): Row[] {
  const known = (all: readonly (Part | undefined)[]) =>
    all.filter((part): part is Part => part !== undefined && part !== '')
  const [start, finish] = [known(parts), known(end)]
  if (start.length + finish.length === 0) return []
  return [{ is: 'fact', parts: start, ...(finish.length > 0 && { end: finish }) }]
}

/** What somebody says, where somebody says something. */
export const say = (text: string | undefined, { words }: Tongue): Row[] =>
  text?.trim() ? [{ is: 'say', text: words.canvas.quote(text.trim()) }] : []

/** Several known words in one stretch, with commas between. */
export const listed = (...words: (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(', ')
