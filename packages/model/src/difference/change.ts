import { same } from '../rules/same.ts'

/** One field that is other; what is undefined does not stand there. A field of parts is compared part by part. */
export type Change = { path: readonly string[]; from: unknown; to: unknown }

type Fields = Readonly<Record<string, unknown>>

const isParted = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields in which two records differ, but for some, by name. */
export function changesIn(before: Fields, after: Fields, but: ReadonlySet<string>): Change[] {
  return keysOf(before, after)
    .filter((key) => !but.has(key))
    .flatMap((key) => changesAt([key], own(before, key), own(after, key)))
}

function changesAt(path: readonly string[], from: unknown, to: unknown): Change[] {
  if (same(from, to)) return []
  // A field that comes or goes is one change, and so is one that became empty or had been.
  if (!isParted(from) || !isParted(to) || keysOf(from, {}).length === 0 || keysOf(to, {}).length === 0)
    return [{ path, from, to }]
  return keysOf(from, to).flatMap((key) => changesAt([...path, key], own(from, key), own(to, key)))
}

const keysOf = (a: Fields, b: Fields): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()

const own = (record: Fields, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined)

/** The record with the changes made; what a change leaves undefined is gone. */
export function withChanges(record: Fields, changes: readonly Change[]): Record<string, unknown> {
  const next = new Map(Object.entries(record))
  for (const { path, to } of changes) {
    const [key = '', ...rest] = path
    const value =
      rest.length === 0 ? to : withChanges(partsOf(next.get(key)), [{ path: rest, from: undefined, to }])
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return Object.fromEntries(next)
}

const partsOf = (value: unknown): Fields => (isParted(value) ? value : {})
