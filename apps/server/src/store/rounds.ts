import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type RoundRow = Selectable<Tables['rounds']>
export type RoundChange = Partial<Omit<RoundRow, 'board'>>

export type Rounds = {
  of(board: string): Promise<RoundRow | undefined>
  /** The round of a board; one that this person leads where there was none. */
  begin(board: string, moderator: string): Promise<RoundRow>
  change(board: string, change: RoundChange): Promise<void>
  end(board: string): Promise<void>
  /** Who alone may edit this board at the moment; undefined while everybody may who may. */
  mutedBy(board: string): Promise<string | undefined>
  /** The same for all boards where editing is muted. */
  allMuted(): Promise<Map<string, string>>
  /** The boards whose round this person leads, by what was written down. */
  ledBy(person: string): Promise<string[]>
}

/** The rounds of this database: one a board, gone when it is over. */
export const roundsIn = (db: Database): Rounds => {
  const of = (board: string) =>
    db.selectFrom('rounds').selectAll().where('board', '=', board).executeTakeFirst()
  const muted = () => db.selectFrom('rounds').select(['board', 'moderator']).where('muted', '=', 1)

  return {
    of,

    async begin(board, moderator) {
      const row = { board, moderator, muted: 0, private: 0, ends_at: null, lasts_ms: null }
      // Of two who begin at once, one leads.
      await db
        .insertInto('rounds')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return (await of(board)) ?? row
    },

    async change(board, change) {
      await db.updateTable('rounds').set(change).where('board', '=', board).execute()
    },

    async end(board) {
      await db.deleteFrom('rounds').where('board', '=', board).execute()
    },

    mutedBy: async (board) => (await muted().where('board', '=', board).executeTakeFirst())?.moderator,

    allMuted: async () =>
      new Map((await muted().execute()).map(({ board, moderator }) => [board, moderator])),

    async ledBy(person) {
      const rows = await db.selectFrom('rounds').select('board').where('moderator', '=', person).execute()
      return rows.map(({ board }) => board)
    },
  }
}
