import { applyUpdate, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import type { Board } from '@parley/model/board/board.ts'
import { migrate, schemaOf } from '@parley/model/board/migrate.ts'
import { readBoard } from '@parley/model/board/read.ts'

/** A row of a journal; `whole` is 1 where it holds the board written anew, and nothing before it counts. */
export type Row = { bytes: Uint8Array; whole?: number }
type Rows = { checkpoint?: { bytes: Uint8Array } | undefined; rows: readonly Row[] }

/** A document rebuilt from what the journal holds, in the order in which it was committed. */
export function rebuild({ checkpoint, rows }: Rows): Doc {
  const doc = newDoc()
  replay(doc, { checkpoint, rows })
  return doc
}

/** As `rebuild`. Throws where nothing of the board can be read any more: to show an empty one in its place would be a lie. */
export function readable(rows: Rows): Doc {
  const doc = rebuild(rows)
  if (schemaOf(doc) === 0) throw new Error('Nothing of a board can be read any more.')
  return doc
}

/** As `readable`, in today's layout, also where nobody has opened the board since: to be read, never to be written from. */
export function asToday(rows: Rows): Doc {
  const doc = readable(rows)
  migrate(doc, {})
  return doc
}

export const boardIn = (rows: Rows): Board => readBoard(asToday(rows))

/** Applies a checkpoint and rows to a document that is still empty. Answers how many rows could not be applied. */
export function replay(doc: Doc, { checkpoint, rows }: Rows): number {
  let unfit = 0
  const anew = rows.findLastIndex(({ whole }) => whole === 1)
  doc.transact(() => {
    if (checkpoint && anew === -1) applyUpdate(doc, checkpoint.bytes)
    for (const { bytes } of rows.slice(Math.max(anew, 0))) if (!applyWhole(doc, bytes)) unfit++
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
