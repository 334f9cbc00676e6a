import * as Y from 'yjs'
import { newDoc, rootOf, roots, type Raw } from './doc.ts'

/**
 * The same board in a new document: of what was deleted or written over there, nothing is left. Each entry of a map is
 * written under the id that `as` answers for the one it stood under, so that it is still known who brought it.
 */
export function writtenAnew(doc: Y.Doc, as: (client: number) => number): Y.Doc {
  const anew = newDoc()
  anew.transact(() => {
    for (const root of roots) copy(rootOf(doc, root), rootOf(anew, root), as)
  })
  return anew
}

function copy(from: Raw, to: Raw, as: (client: number) => number): void {
  for (const [key, value] of from.entries()) {
    const writer = from._map.get(key)?.id.client
    if (to.doc && writer !== undefined) to.doc.clientID = as(writer)
    if (value instanceof Y.Map) copy(value, to.set(key, new Y.Map<unknown>()), as)
    else to.set(key, value instanceof Y.AbstractType ? value.clone() : value)
  }
}

/** Every id under which somebody ever wrote in a document. */
export const writersOf = (doc: Y.Doc): number[] => [...doc.store.clients.keys()]
