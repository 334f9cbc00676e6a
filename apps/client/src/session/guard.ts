import type { Doc } from '@parley/model/board/doc.ts'

/**
 * Writes under `origin` do not reach the document while it may not be written to: a change that the server would
 * refuse must not lie in the local copy, where it would block all later ones. Everything else passes.
 */
export function guardPen(doc: Doc, origin: object, mayWrite: () => boolean): void {
  const transact = doc.transact.bind(doc)
  doc.transact = <T>(change: Parameters<typeof transact<T>>[0], by?: unknown): T =>
    by === origin && !mayWrite() ? (undefined as T) : transact(change, by)
}
