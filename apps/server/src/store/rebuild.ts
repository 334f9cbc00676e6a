import { applyUpdate, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'

type Rows = { checkpoint?: { bytes: Uint8Array } | undefined; rows: readonly { bytes: Uint8Array }[] }

/** A document rebuilt from what the journal holds, in the order in which it was committed. */
export function rebuild({ checkpoint, rows }: Rows): Doc {
  const doc = newDoc()
  replay(doc, { checkpoint, rows })
  return doc
}

/** Applies a checkpoint and rows to a document that is still empty. Answers how many rows could not be applied. */
export function replay(doc: Doc, { checkpoint, rows }: Rows): number {
  let unfit = 0
  doc.transact(() => {
    if (checkpoint) applyUpdate(doc, checkpoint.bytes)
    for (const { bytes } of rows) if (!applyWhole(doc, bytes)) unfit++
  })
  return unfit
}

/**
 * Applies an update and says whether all of it found its place. What did not is dropped at once: left lying, it
 * would be merged again into every later update, which costs more each time.
 */
export function applyWhole(doc: Doc, update: Uint8Array, origin?: object): boolean {
  try {
    applyUpdate(doc, update, origin)
  } catch {
    return false
  }
  const { store } = doc
  const whole = store.pendingStructs === null && store.pendingDs === null
  store.pendingStructs = null
  store.pendingDs = null
  return whole
}
