import type { Tongue } from '@parley/model/tongue/tongue.ts'

const accented: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', g: 'ğ', i: 'í', k: 'ķ', l: 'ł', n: 'ñ', o: 'ö', r: 'ř', s: 'š', t: 'ť', u: 'ü', y: 'ý', z: 'ž',
  A: 'Á', C: 'Ç', E: 'É', G: 'Ğ', I: 'Í', K: 'Ķ', L: 'Ł', N: 'Ñ', O: 'Ö', R: 'Ř', S: 'Š', T: 'Ť', U: 'Ü', Y: 'Ý', Z: 'Ž',
} // prettier-ignore

/** A sentence a third longer, in letters that show where it stands, in brackets that show where it was cut. */
export function strange(english: string): string {
  if (!/\p{L}/u.test(english)) return english
  const letters = english.replace(/[a-z]/giu, (letter) => accented[letter] ?? letter)
  // In words, as a longer language is longer: one without end would find no line to fit on.
  const more = '~~~~ '.repeat(Math.ceil((english.length * 0.35) / 5)).trimEnd()
  return `⟦${letters} ${more}⟧`
}

/** What the model says, in the same dress; places where something is put in hold no letters. */
export const pseudoModel: Tongue = {
  locale: 'en',
  of: strange,
  within: (label) => label.toLowerCase(),
}

/** English in strange dress, sentence by sentence. */
export function pseudo<Part extends object>(words: Part): Part
export function pseudo(words: unknown): unknown {
  return dressed(words)
}

function dressed(part: unknown): unknown {
  if (typeof part === 'string') return strange(part)
  if (typeof part === 'function')
    return (...values: unknown[]) => dressed(Reflect.apply(part, undefined, values))
  if (Array.isArray(part)) return part.map(dressed)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, dressed(inner)]))
}
