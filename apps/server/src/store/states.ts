import type { Database } from './database.ts'
import { sumOf } from './sums.ts'

// So many rows are applied in some 20 ms, which is how long looking back may take before it begins.
const rowsBetweenMarks = 4_000

/** What stands for many rows at once: checkpoints, marks for those who look back, and rows folded into one. */
export const statesIn = (db: Database) => ({
  async saveCheckpoint(board: string, seq: number, bytes: Uint8Array) {
    const row = { board, seq, bytes, at: Date.now() }
    await db
      .insertInto('checkpoints')
      .values(row)
      .onConflict((clash) => clash.column('board').doUpdateSet({ seq, bytes, at: row.at }))
      .execute()
  },

  async mark(board: string, seq: number, bytes: Uint8Array) {
    const last = await db
      .selectFrom('marks')
      .select((row) => row.fn.max('seq').as('seq'))
      .where('board', '=', board)
      .executeTakeFirst()
    if (seq - (last?.seq ?? 0) < rowsBetweenMarks) return
    await db.insertInto('marks').values({ board, seq, bytes }).execute()
  },

  fold: (board: string, seq: number, bytes: Uint8Array) =>
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
})
