import * as Y from 'yjs'

/** The layout of a board in Yjs: five root maps, and nothing else. See docs/decisions/0001. */
export const roots = ['plan', 'cards', 'links', 'canvas', 'meta'] as const
export type Root = (typeof roots)[number]
/** Root map, record, object-valued field, entry: a shared type may lie no deeper. */
export const deepest = 4
/** The fields of a card that are shared text, merged letter by letter. */
export const sharedTexts = ['title', 'notes'] as const
export type SharedText = (typeof sharedTexts)[number]

/** A shared map whose entries nobody has checked yet. */
export type Raw = Y.Map<unknown>

/** A board's document, for those who carry it and do not look inside. */
export type Doc = Y.Doc

export const rootOf = (doc: Y.Doc, root: Root): Raw => doc.getMap<unknown>(root)

/** A document set up the way every board's is: collected garbage, and all five roots present as maps. */
export function newDoc(): Y.Doc {
  const doc = new Y.Doc({ gc: true })
  for (const root of roots) rootOf(doc, root)
  return doc
}

/** Keys are names like any other: `__proto__` becomes an own property and does no harm. */
export function put(target: Record<string, unknown>, key: string, value: unknown): void {
  // Only this one is no plain key, and plain ones are written a million times.
  if (key !== '__proto__') return void (target[key] = value)
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

/**
 * A shared value as plain JSON. Nesting is bounded, so that a hand-made document cannot overflow the stack;
 * what lies deeper is left out, and the record it belongs to will not parse.
 */
export function plain(value: unknown, depth = 0): unknown {
  if (value instanceof Y.Text) return value.toJSON()
  if (depth > deepest) return undefined
  if (value instanceof Y.Array) return value.toArray().map((one) => plain(one, depth + 1))
  if (!(value instanceof Y.Map)) return value instanceof Y.AbstractType ? undefined : value
  const whole: Record<string, unknown> = {}
  value.forEach((one: unknown, key: string) => put(whole, key, plain(one, depth + 1)))
  return whole
}

/** A record under its key as plain JSON, with the key as its id; `isRecord`: whether it is one at all. */
export function recordIn(
  root: Raw,
  id: string,
): { raw: Record<string, unknown>; isRecord: boolean } | undefined {
  if (!root.has(id)) return undefined
  const value = root.get(id)
  if (!(value instanceof Y.Map)) return { raw: { id, value: plain(value, 1) }, isRecord: false }
  const raw = plain(value, 1) as Record<string, unknown>
  put(raw, 'id', id)
  return { raw, isRecord: true }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** A plain value as the document holds it: objects become maps, so that two people can change two keys. */
export function shared(value: unknown, depth = 2): unknown {
  if (!isObject(value) || depth >= deepest) return value
  const map = new Y.Map<unknown>()
  for (const [key, one] of Object.entries(value)) if (one !== undefined) map.set(key, shared(one, depth + 1))
  return map
}

/** Gives one document everything another has: how copies meet in tests and benches. */
export function bring(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'wire')
}

/** A document that begins from an update. */
export function docFrom(update: Uint8Array): Y.Doc {
  const doc = newDoc()
  Y.applyUpdate(doc, update)
  return doc
}

/** The whole document as one JSON text with sorted keys: equal texts are equal boards. */
export function canonical(doc: Y.Doc): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (!isObject(value)) return value
    const whole: Record<string, unknown> = {}
    for (const key of Object.keys(value).sort()) put(whole, key, sorted(value[key]))
    return whole
  }
  return JSON.stringify(sorted(Object.fromEntries(roots.map((root) => [root, plain(rootOf(doc, root))]))))
}
