import { sql } from 'kysely'
import { atOnce, type Database } from './database.ts'

/** On which boards pictures stand, and since when they stand there no more. */
export type Placements = {
  /** Boards that were written on since they were last looked through. */
  unseen(): Promise<string[]>
  /** Notes what a board shows at a row of its journal: what it shows no more is gone from now on. */
  note(board: string, shown: { seq: number; hashes: readonly string[] }, now: number): Promise<void>
  /** Pictures that have been gone since before a moment, by board. */
  goneSince(before: number): Promise<Map<string, string[]>>
  /** They count as gone from now on: something of the board still shows them. */
  keep(board: string, hashes: readonly string[], now: number): Promise<void>
  remove(board: string, hashes: readonly string[]): Promise<void>
  /** Deletes pictures that came before a moment and stand nowhere; none as long as there is a board that nobody has looked through. */
  sweep(before: number): Promise<number>
}

export const placementsIn = (db: Database): Placements => ({
  async unseen() {
    const rows = await db
      .selectFrom('boards')
      .innerJoin('journal_ends', 'journal_ends.board', 'boards.id')
      .leftJoin('pictures_looked', 'pictures_looked.board', 'boards.id')
      .select('boards.id')
      .where(sql<boolean>`journal_ends.seq > coalesce(pictures_looked.seq, 0)`)
      .execute()
    return rows.map(({ id }) => id)
  },

  note: (board, shown, now) => atOnce(db, (inner) => note(inner, board, shown, now)),

  async goneSince(before) {
    const rows = await db.selectFrom('placements').selectAll().where('gone_at', '<', before).execute()
    const byBoard = new Map<string, string[]>()
    for (const { board, hash } of rows) byBoard.set(board, [...(byBoard.get(board) ?? []), hash])
    return byBoard
  },

  async keep(board, hashes, now) {
    await of(db, board, hashes).set({ gone_at: now }).execute()
  },

  async remove(board, hashes) {
    await db.deleteFrom('placements').where('board', '=', board).where('hash', 'in', hashes).execute()
  },

  async sweep(before) {
    const { numDeletedRows } = await db
      .deleteFrom('assets')
      .where('created_at', '<', before)
      .where(sql<boolean>`not exists (select 1 from placements where placements.hash = assets.hash)`)
      .where(
        sql<boolean>`not exists (select 1 from boards where id not in (select board from pictures_looked))`,
      )
      .executeTakeFirstOrThrow()
    return Number(numDeletedRows)
  },
})

const of = (db: Database, board: string, hashes: readonly string[]) =>
  db.updateTable('placements').where('board', '=', board).where('hash', 'in', hashes)

async function note(
  db: Database,
  board: string,
  { seq, hashes }: { seq: number; hashes: readonly string[] },
  now: number,
): Promise<void> {
  await of(db, board, hashes).set({ gone_at: null }).execute()
  await db
    .updateTable('placements')
    .set({ gone_at: now })
    .where('board', '=', board)
    .where('hash', 'not in', hashes)
    .where('gone_at', 'is', null)
    .execute()
  await db
    .insertInto('pictures_looked')
    .values({ board, seq })
    .onConflict((known) => known.column('board').doUpdateSet({ seq }))
    .execute()
}
