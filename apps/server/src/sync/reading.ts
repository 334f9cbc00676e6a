import type { Hocuspocus } from '@hocuspocus/server'
import { encodeStateAsUpdate } from 'yjs'
import type { JournalPort } from '../store/journal-thread.ts'
import { boardIn, readable } from '../store/rebuild.ts'
import type { Boards } from './door.ts'
import type { Journal } from './journal.ts'
import { readerOf } from './open-board.ts'
import type { Context } from './socket.ts'

type Parts = { hocuspocus: Hocuspocus<Context>; journal: Journal; port: JournalPort }

/** A board as it stands: from memory where somebody is on it, else from the journal, and it is not opened for that. */
export function createReading({
  hocuspocus,
  journal,
  port,
}: Parts): Pick<Boards, 'read' | 'bytes' | 'state'> {
  const open = (board: string) => hocuspocus.documents.get(board)
  return {
    async read(board) {
      const doc = open(board)
      if (doc) {
        const here = journal.boardOf(doc)
        return { board: readerOf(here).board, seq: here.seq }
      }
      const stored = await port.stored(board)
      return { board: boardIn(stored), seq: stored.seq }
    },

    async bytes(board) {
      const doc = open(board)
      if (doc) return { rows: [{ bytes: encodeStateAsUpdate(doc) }], seq: journal.boardOf(doc).seq }
      const { checkpoint, rows, seq } = await port.stored(board)
      return { checkpoint, rows, seq }
    },

    state: async (board) => encodeStateAsUpdate(open(board) ?? readable(await port.stored(board))),
  }
}
