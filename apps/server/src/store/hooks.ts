import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import { deliveriesIn, type Deliveries } from './deliveries.ts'
import type { Tables } from './tables.ts'

export type HookRow = Selectable<Tables['hooks']>
export type Hooks = Deliveries & {
  add(hook: HookRow): Promise<void>
  list(): Promise<(HookRow & { title: string | null })[]>
  byId(id: string): Promise<HookRow | undefined>
  /** With all that was to be sent to it. */
  remove(id: string): Promise<void>
  /** Those that wait for what happens on this board. */
  of(board: string): Promise<HookRow[]>
}

/** Addresses of other programs, and what is on its way to them. */
export const hooksIn = (db: Database): Hooks => ({
  async add(hook) {
    await db.insertInto('hooks').values(hook).execute()
  },

  list: () =>
    db
      .selectFrom('hooks')
      .leftJoin('boards', 'boards.id', 'hooks.board')
      .selectAll('hooks')
      .select('boards.title')
      .orderBy('hooks.created_at')
      .execute(),

  byId: (id) => db.selectFrom('hooks').selectAll().where('id', '=', id).executeTakeFirst(),

  async remove(id) {
    await db.deleteFrom('hooks').where('id', '=', id).execute()
  },

  of: (board) =>
    db
      .selectFrom('hooks')
      .selectAll()
      .where((row) => row.or([row('board', 'is', null), row('board', '=', board)]))
      .execute(),

  ...deliveriesIn(db),
})
