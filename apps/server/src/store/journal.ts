import { appendAlone } from './append.ts'
import { appendShared } from './append-shared.ts'
import type { Database } from './database.ts'
import type { Anew, Append } from './entry.ts'
import { isPostgres, keepingAlone } from './locks.ts'
import { beginAnew } from './begin-anew.ts'
import { rowsIn, type Stored, type WrittenRow } from './journal-rows.ts'
import { statesIn } from './states.ts'

export type Journal = {
  append: Append
  /** As `beginAnew`. */
  beginAnew(anew: Anew): Promise<boolean>
  /** Another connection has written rows of a board: its last number is looked up again. */
  lookAgain(board: string): void
  stored(board: string): Promise<Stored>
  /** A board's rows up to and including a number that are as they were written, oldest first. */
  rowsUpTo(board: string, seq: number): Promise<Pick<Stored, 'rows'> & { damaged: number }>
  /** A board's rows after a number, oldest first, with who wrote them. */
  after(board: string, seq: number): Promise<WrittenRow[]>
  saveCheckpoint(board: string, seq: number, bytes: Uint8Array): Promise<void>
  /** Keeps a state for those who look back, unless one was kept not so many rows ago. */
  mark(board: string, seq: number, bytes: Uint8Array): Promise<void>
  /** The number of the last row written before a moment, and how many rows there are up to it. */
  lastBefore(board: string, at: number): Promise<{ seq: number; rows: number }>
  /** Puts one row that holds their sum in the place of all rows up to a number. */
  fold(board: string, seq: number, bytes: Uint8Array): Promise<void>
  /** Does the work on a board's checkpoint, unless another node is doing it. */
  alone(board: string, work: (journal: Journal) => Promise<void>): Promise<void>
}

/** The journal's rows. On SQLite only one may append at a time: it remembers each board's last number. */
export function journalIn(db: Database): Journal {
  const last = new Map<string, number>()
  return {
    append: isPostgres(db) ? appendShared(db) : appendAlone(db, last),
    beginAnew: (anew) => beginAnew(db, anew),
    lookAgain: (board) => void last.delete(board),
    ...rowsIn(db),
    ...statesIn(db),
    alone: (board, work) =>
      isPostgres(db)
        ? db.connection().execute((inner) => keepingAlone(inner, board, () => work(journalIn(inner))))
        : work(journalIn(db)),
  }
}
