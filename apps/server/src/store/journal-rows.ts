import type { Database } from './database.ts'
import type { Row } from './rebuild.ts'
import { wholeOf } from './sums.ts'

/** What a board is rebuilt from: its last checkpoint, if it has one, and the rows after it. */
export type Stored = {
  checkpoint: { seq: number; bytes: Uint8Array } | undefined
  rows: (Row & { seq: number })[]
  /** How many rows are not as they were written, or gone, and were passed over; and whether the checkpoint was. */
  damaged: { rows: number; checkpoint: boolean }
  /** The number of the newest row there ever was; 0 where the board was never seeded. */
  seq: number
  /** Of which beginning it is: copies of another one are never merged into it. */
  epoch: string
  /** Which client ids belong to whom. */
  owners: [client: number, person: string][]
}

/** A row, and who wrote it; null where the server did. */
export type WrittenRow = Row & { seq: number; person: string | null }

/** What the journal holds of boards, read. */
export const rowsIn = (db: Database) => ({
  // As of one moment: a board that is being written anew is read as it was, or as it is.
  stored: (board: string) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((inner) => stored(inner, board)),

  async rowsUpTo(board: string, seq: number) {
    const query = db.selectFrom('journal').select(['seq', 'bytes', 'whole', 'sum']).where('board', '=', board)
    const rows = await query.where('seq', '<=', seq).orderBy('seq').execute()
    return wholeOf(board, rows, { end: Math.min(seq, await endOf(db, board)) })
  },

  async after(board: string, seq: number): Promise<WrittenRow[]> {
    const query = db
      .selectFrom('journal')
      .select(['seq', 'person', 'bytes', 'whole', 'sum'])
      .where('board', '=', board)
    return wholeOf(board, await query.where('seq', '>', seq).orderBy('seq').execute()).rows
  },

  async lastBefore(board: string, at: number) {
    const found = await db
      .selectFrom('journal')
      .select((row) => [row.fn.max('seq').as('seq'), row.fn.countAll<number>().as('rows')])
      .where('board', '=', board)
      .where('at', '<', at)
      .executeTakeFirstOrThrow()
    return { seq: found.seq ?? 0, rows: found.rows }
  },
})

/** The number of the newest row that a journal ever had; 0 where there is none. */
export async function endOf(db: Database, board: string): Promise<number> {
  const row = await db.selectFrom('journal_ends').select('seq').where('board', '=', board).executeTakeFirst()
  return row?.seq ?? 0
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
  const end = Math.max(await endOf(db, board), rows.at(-1)?.seq ?? checkpoint?.seq ?? 0)
  const { rows: whole, damaged } = wholeOf(board, rows, { after: checkpoint?.seq, end })
  return {
    checkpoint,
    rows: whole,
    epoch: row?.epoch ?? '',
    damaged: { rows: damaged, checkpoint: false },
    seq: end,
    owners: owners.map(({ client, person }) => [client, person]),
  }
}
