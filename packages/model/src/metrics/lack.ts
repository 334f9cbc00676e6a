import { filled } from '../rules/words.ts'

/** Not enough is known: the fields, links, kinds of card or measures that would have to be there. */
export class Lack {
  readonly missing: readonly string[]
  constructor(missing: readonly string[]) {
    this.missing = [...new Set(missing)]
  }
}

export const lack = (...missing: readonly string[]): Lack => new Lack(missing)

/** The names of those in which nothing stands. */
export const absent = (fields: Readonly<Record<string, unknown>>): Lack =>
  new Lack(Object.keys(fields).filter((name) => !filled(fields[name])))

export const isKnown = <T>(answer: T | Lack): answer is T => !(answer instanceof Lack)

/** Added up, or all that one would have to know to do so. */
export function sumOf(parts: readonly (number | Lack)[]): number | Lack {
  const gaps = parts.flatMap((part) => (isKnown(part) ? [] : part.missing))
  if (!parts.every(isKnown)) return new Lack(gaps)
  return parts.reduce((sum, part) => sum + part, 0)
}

/** Worked out from two, or all that one would have to know of both. */
export function fromBoth(
  a: number | Lack,
  b: number | Lack,
  work: (a: number, b: number) => number | Lack,
): number | Lack {
  if (!isKnown(a)) return isKnown(b) ? a : new Lack([...a.missing, ...b.missing])
  return isKnown(b) ? work(a, b) : b
}

/** One through the other; nothing can be said where the lower is not above 0. */
export const ratio = (
  upper: number | Lack,
  lower: number | Lack,
  ...missing: readonly string[]
): number | Lack => fromBoth(upper, lower, (a, b) => (b > 0 ? a / b : lack(...missing)))

/** A part of a whole in %. */
export const percentOf = (
  part: number | Lack,
  whole: number | Lack,
  ...missing: readonly string[]
): number | Lack => fromBoth(part, whole, (a, b) => (b > 0 ? (100 * a) / b : lack(...missing)))
