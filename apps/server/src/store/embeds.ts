import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type EmbedRow = Selectable<Tables['embeds']>

export type Embeds = {
  add(embed: EmbedRow): Promise<void>
  byHash(hash: string): Promise<EmbedRow | undefined>
  byId(id: string): Promise<EmbedRow | undefined>
  /** A board's that were not revoked, the newest first. */
  list(board: string): Promise<EmbedRow[]>
  revoke(id: string, at: number): Promise<void>
  /** Those that this person made show nothing any more. */
  closeMadeBy(person: string, at: number): Promise<void>
}

/** Links that show a board to whoever has them, kept as the hash of their token. */
export const embedsIn = (db: Database): Embeds => ({
  async add(embed) {
    await db.insertInto('embeds').values(embed).execute()
  },

  byHash: (hash) => db.selectFrom('embeds').selectAll().where('hash', '=', hash).executeTakeFirst(),

  byId: (id) => db.selectFrom('embeds').selectAll().where('id', '=', id).executeTakeFirst(),

  list: (board) =>
    db
      .selectFrom('embeds')
      .selectAll()
      .where('board', '=', board)
      .where('revoked_at', 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute(),

  async revoke(id, at) {
    await db.updateTable('embeds').set({ revoked_at: at }).where('id', '=', id).execute()
  },

  async closeMadeBy(person, at) {
    const made = db.updateTable('embeds').set({ revoked_at: at }).where('created_by', '=', person)
    await made.where('revoked_at', 'is', null).execute()
  },
})
