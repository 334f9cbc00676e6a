import type { Database } from './database.ts'

export type KeptByItself = {
  /** By board: at which row and when the last one was taken that Parley takes every day. */
  lastDaily(): Promise<Map<string, { seq: number; at: number }>>
  /** Throws away a board's daily ones but for the newest. */
  thinDaily(board: string, keep: number): Promise<void>
  /** Throws away those that were taken before something was done, before a moment: the history went as far by itself. */
  sweepBefore(moment: number): Promise<void>
}

/** Snapshots that Parley takes by itself, and throws away by itself. */
export const keptByItselfIn = (db: Database): KeptByItself => ({
  async lastDaily() {
    const all = await db
      .selectFrom('snapshots')
      .select(({ fn }) => ['board', fn.max('seq').as('seq'), fn.max('created_at').as('at')])
      .where('kind', '=', 'daily')
      .groupBy('board')
      .execute()
    return new Map(all.map(({ board, seq, at }) => [board, { seq, at }]))
  },

  async thinDaily(board, keep) {
    const old = await db
      .selectFrom('snapshots')
      .select('id')
      .where('board', '=', board)
      .where('kind', '=', 'daily')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(keep)
      // SQLite takes an offset only beside a limit.
      .limit(1_000)
      .execute()
    const ids = old.map(({ id }) => id)
    if (ids.length > 0) await db.deleteFrom('snapshots').where('id', 'in', ids).execute()
  },

  async sweepBefore(moment) {
    await db.deleteFrom('snapshots').where('kind', '=', 'before').where('created_at', '<', moment).execute()
  },
})
