import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type ViewRow = Selectable<Tables['views']>

export type Views = {
  add(view: ViewRow): Promise<void>
  byId(id: string): Promise<ViewRow | undefined>
  /** What this person sees of a board's: those for everybody and her own, by name. */
  of(board: string, person: string): Promise<ViewRow[]>
  /** How many there are for everybody, and of this person's own. */
  count(board: string, person: string): Promise<{ shared: number; own: number }>
  rename(id: string, name: string): Promise<void>
  remove(id: string): Promise<void>
}

/** Views of boards that people saved. */
export const viewsIn = (db: Database): Views => {
  const seenBy = (board: string, person: string) =>
    db
      .selectFrom('views')
      .selectAll()
      .where('board', '=', board)
      .where((row) => row.or([row('shared', '=', 1), row('person', '=', person)]))
  return {
    async add(view) {
      await db.insertInto('views').values(view).execute()
    },

    byId: (id) => db.selectFrom('views').selectAll().where('id', '=', id).executeTakeFirst(),

    of: (board, person) => seenBy(board, person).orderBy('name').orderBy('id').execute(),

    async count(board, person) {
      const rows = await seenBy(board, person).execute()
      const shared = rows.filter((row) => row.shared === 1).length
      return { shared, own: rows.length - shared }
    },

    async rename(id, name) {
      await db.updateTable('views').set({ name }).where('id', '=', id).execute()
    },

    async remove(id) {
      await db.deleteFrom('views').where('id', '=', id).execute()
    },
  }
}
