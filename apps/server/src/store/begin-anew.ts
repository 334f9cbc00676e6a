import { sql } from 'kysely'
import { tell } from './append-shared.ts'
import type { Database } from './database.ts'
import type { Anew } from './entry.ts'
import { isPostgres, takeBoards } from './locks.ts'
import { sumOf } from './sums.ts'

/**
 * Puts a board that was written anew into its journal, under a new epoch, all of it or nothing. Answers false, and does
 * nothing, where somebody has written after the row that it holds the sum of.
 */
export const beginAnew = (db: Database, anew: Anew): Promise<boolean> =>
  db.transaction().execute(async (inner) => {
    const { board, after, at, epoch, bytes, clients } = anew
    if (isPostgres(inner)) await takeBoards(inner, [board])
    const seq = after + 1
    // Asked and done in one statement: on SQLite whoever reads first and then writes is refused.
    const { numUpdatedRows } = await inner
      .updateTable('boards')
      .set({ epoch })
      .where('id', '=', board)
      .where(sql<boolean>`(select seq from journal_ends where board = ${board}) = ${after}`)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    const row = { board, seq, at, person: null, bytes, whole: 1, sum: sumOf(board, { seq, bytes }) }
    await inner.insertInto('journal').values(row).execute()
    for (const [client, person] of clients)
      await inner
        .insertInto('client_ids')
        .values({ board, client, person })
        .onConflict((clash) => clash.doNothing())
        .execute()
    if (isPostgres(inner)) await tell(inner, [{ board, seq }])
    return true
  })
