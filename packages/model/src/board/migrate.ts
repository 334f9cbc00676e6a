import type * as Y from 'yjs'
import { wire } from '../wire.ts'
import { rootOf } from './doc.ts'

/**
 * The layout this code writes. Raise it together with a step in `steps`, and only where a page from before would write
 * what no longer counts: a new field or kind of card leaves it, for pages keep what they do not know.
 */
export const schema = 1

/** What a page and the server have in common where both write on one board. */
export const speaks = `${wire}.${schema}`

/**
 * What each version needs to become the next: `steps[1]` makes 1 into 2. Run by the server before anyone joins, and again
 * whenever the board is opened: what somebody wrote offline in the layout before arrives later. Where there is nothing to
 * do a step changes nothing.
 */
const steps: Readonly<Record<number, (doc: Y.Doc) => void>> = {}

/** A version of the layout, and the steps that lead to it. */
export type Layout = { schema: number; steps: Readonly<Record<number, (doc: Y.Doc) => void>> }
const today: Layout = { schema, steps }

/** The layout's version as the document says it; 0 where it says nothing yet. */
export function schemaOf(doc: Y.Doc): number {
  const said = rootOf(doc, 'meta').get('schema')
  return typeof said === 'number' && Number.isInteger(said) && said > 0 ? said : 0
}

/** Was this document seeded for that board? A copy that says so may be written to before the server answers. */
export const isStamped = (doc: Y.Doc, board: string): boolean =>
  schemaOf(doc) > 0 && rootOf(doc, 'meta').get('board') === board

/** May this code write here? Not into a document of a newer layout: an old tab looks on and says so. */
export const maySchema = (doc: Y.Doc): boolean => schemaOf(doc) <= schema

/** Brings a document up to a layout, today's by default, in one transaction. Answers whether anything changed. */
export function migrate(doc: Y.Doc, origin: object, { schema, steps } = today): boolean {
  const from = schemaOf(doc)
  if (from === 0 || from > schema) return false
  let changed = false
  const note = () => (changed = true)
  doc.on('update', note)
  doc.transact(() => {
    for (let version = 1; version < schema; version++) steps[version]?.(doc)
    if (from < schema) rootOf(doc, 'meta').set('schema', schema)
  }, origin)
  doc.off('update', note)
  return changed
}
