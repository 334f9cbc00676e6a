import { appendAlone } from './append.ts'
import { appendShared } from './append-shared.ts'
import type { Database } from './database.ts'
import type { Anew, Append } from './entry.ts'
import { isPostgres, keepingAlone } from './locks.ts'
import type { Row } from './rebuild.ts'
import { beginAnew } from './begin-anew.ts'
import { sumOf, wholeOf } from './sums.ts'

/** What a board is rebuilt from: its last checkpoint, if it has one, and the rows after it. */
export type Stored = {
  checkpoint: { seq: number; bytes: Uint8Array } | undefined
  rows: (Row & { seq: number })[]
  /** How many rows are not as they were written, or gone, and were passed over; and whether the checkpoint was. */
  damaged: { rows: number; checkpoint: boolean }
  /** The number of the newest row; 0 where the board was never seeded. */
  seq: number
  /** Of which beginning it is: copies of another one are never merged into it. */
  epoch: string
  /** Which client ids belong to whom. */
  owners: [client: number, person: string][]
}

/** A row, and who wrote it; null where the server did. */
export type WrittenRow = Row & { seq: number; person: string | null }

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

// So many rows are applied in some 20 ms, which is how long looking back may take before it begins.
const rowsBetweenMarks = 4_000

/** The journal's rows. On SQLite only one may append at a time: it remembers each board's last number. */
export function journalIn(db: Database): Journal {
  const last = new Map<string, number>()
  return {
    append: isPostgres(db) ? appendShared(db) : appendAlone(db, last),

    beginAnew: (anew) => beginAnew(db, anew),
    lookAgain: (board) => void last.delete(board),

    // As of one moment: a board that is being written anew is read as it was, or as it is.
    stored: (board) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((inner) => stored(inner, board)),

    async rowsUpTo(board, seq) {
      const query = db
        .selectFrom('journal')
        .select(['seq', 'bytes', 'whole', 'sum'])
        .where('board', '=', board)
      return wholeOf(board, await query.where('seq', '<=', seq).orderBy('seq').execute())
    },

    async after(board, seq) {
      const query = db
        .selectFrom('journal')
        .select(['seq', 'person', 'bytes', 'whole', 'sum'])
        .where('board', '=', board)
      return wholeOf(board, await query.where('seq', '>', seq).orderBy('seq').execute()).rows
    },

    async saveCheckpoint(board, seq, bytes) {
      const row = { board, seq, bytes, at: Date.now() }
      await db
        .insertInto('checkpoints')
        .values(row)
        .onConflict((clash) => clash.column('board').doUpdateSet({ seq, bytes, at: row.at }))
        .execute()
    },

    async mark(board, seq, bytes) {
      const last = await db
        .selectFrom('marks')
        .select((row) => row.fn.max('seq').as('seq'))
        .where('board', '=', board)
        .executeTakeFirst()
      if (seq - (last?.seq ?? 0) < rowsBetweenMarks) return
      await db.insertInto('marks').values({ board, seq, bytes }).execute()
    },

    async lastBefore(board, at) {
      const found = await db
        .selectFrom('journal')
        .select((row) => [row.fn.max('seq').as('seq'), row.fn.countAll<number>().as('rows')])
        .where('board', '=', board)
        .where('at', '<', at)
        .executeTakeFirstOrThrow()
      return { seq: found.seq ?? 0, rows: found.rows }
    },

    fold: (board, seq, bytes) =>
      db.transaction().execute(async (inner) => {
        await inner.deleteFrom('journal').where('board', '=', board).where('seq', '<', seq).execute()
        await inner.deleteFrom('marks').where('board', '=', board).where('seq', '<=', seq).execute()
        await inner
          .updateTable('journal')
          .set({ bytes, person: null, sum: sumOf(board, { seq, bytes }) })
          .where('board', '=', board)
          .where('seq', '=', seq)
          .execute()
      }),

    alone: (board, work) =>
      isPostgres(db)
        ? db.connection().execute((inner) => keepingAlone(inner, board, () => work(journalIn(inner))))
        : work(journalIn(db)),
  }
}

async function stored(db: Database, board: string): Promise<Stored> {
  const checkpoint = await db
    .selectFrom('checkpoints')
    .select(['seq', 'bytes'])
    .where('board', '=', board)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('journal')
    .select(['seq', 'bytes', 'whole', 'sum'])
    .where('board', '=', board)
    .where('seq', '>', checkpoint?.seq ?? 0)
    .orderBy('seq')
    .execute()
  const owners = await db
    .selectFrom('client_ids')
    .select(['client', 'person'])
    .where('board', '=', board)
    .execute()
  const row = await db.selectFrom('boards').select('epoch').where('id', '=', board).executeTakeFirst()
  const { rows: whole, damaged } = wholeOf(board, rows, checkpoint?.seq)
  return {
    checkpoint,
    rows: whole,
    epoch: row?.epoch ?? '',
    damaged: { rows: damaged, checkpoint: false },
    seq: rows.at(-1)?.seq ?? checkpoint?.seq ?? 0,
    owners: owners.map(({ client, person }) => [client, person]),
  }
}
