import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { encodeStateAsUpdate, encodeStateVector, type Doc } from 'yjs'
import { canonical, docFrom } from '@parley/model/board/doc.ts'
import type { Journal } from './journal.ts'
import type { Stored } from './journal-rows.ts'
import { rebuild } from './rebuild.ts'

// Below this, folding old rows would cost more writing than it frees.
const worthFolding = 500

// With a sum of its own, so that a bit that flipped is noticed when it is unpacked.
const packing = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }

/** What is stored of a board, with its checkpoint unpacked; from all its rows, where that is damaged. */
export async function storedIn(journal: Journal, board: string): Promise<Stored> {
  const stored = await journal.stored(board)
  const { checkpoint } = stored
  if (!checkpoint) return stored
  try {
    return { ...stored, checkpoint: { seq: checkpoint.seq, bytes: zstdDecompressSync(checkpoint.bytes) } }
  } catch {
    const { rows, damaged } = await journal.rowsUpTo(board, stored.seq)
    return { ...stored, checkpoint: undefined, rows, damaged: { rows: damaged, checkpoint: true } }
  }
}

/**
 * Keeps a board's present state beside its journal, so that opening it need not replay every row; and folds rows
 * older than `before` into one. Nothing is written that did not read back as the same board.
 */
export const checkpoint = (journal: Journal, board: string, before: number): Promise<void> =>
  journal.alone(board, (alone) => keep(alone, board, before))

async function keep(journal: Journal, board: string, before: number): Promise<void> {
  const stored = await storedIn(journal, board)
  if (stored.rows.length > 0) {
    const state = stateOf(rebuild(stored))
    const packed = zstdCompressSync(state, packing)
    await journal.saveCheckpoint(board, stored.seq, packed)
    await journal.mark(board, stored.seq, packed)
  }
  const old = await journal.lastBefore(board, before)
  if (old.rows < worthFolding) return
  const { rows, damaged } = await journal.rowsUpTo(board, old.seq)
  // Folded, a damaged row would be gone, and nobody could look for it any more.
  if (damaged > 0) throw new Error(`${damaged} rows of the journal are damaged; nothing was folded.`)
  await journal.fold(board, old.seq, stateOf(rebuild({ rows })))
}

/** A document's whole state as one update. Throws when that does not read back as the same document. */
export function stateOf(doc: Doc): Uint8Array {
  const bytes = encodeStateAsUpdate(doc)
  const again = docFrom(bytes)
  const same =
    Buffer.compare(encodeStateVector(doc), encodeStateVector(again)) === 0 &&
    canonical(doc) === canonical(again)
  if (!same) throw new Error('A checkpoint did not read back as the board it was made of; it was not kept.')
  return bytes
}
