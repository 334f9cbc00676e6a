import { isolated } from '@parley/model/tongue/isolated.ts'

/**
 * Sentences into which nobody's title can reach: whatever is put in stands apart where it could turn the words around it.
 * All of a language goes through here once, so that no sentence has to think of it.
 */
export function isolating<Part extends object>(words: Part): Part
export function isolating(words: unknown): unknown {
  return guarded(words)
}

function guarded(part: unknown): unknown {
  if (typeof part === 'function')
    return (...values: unknown[]): unknown => Reflect.apply(part, undefined, values.map(put))
  if (Array.isArray(part)) return part.map(guarded)
  return isPlain(part) ? inEach(part, guarded) : part
}

function put(value: unknown): unknown {
  if (typeof value === 'string') return isolated(value)
  if (Array.isArray(value)) return value.map(put)
  return isPlain(value) ? inEach(value, put) : value
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const inEach = (whole: object, work: (part: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, work(part)]))
