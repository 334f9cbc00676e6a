import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type AssetRow = Selectable<Tables['assets']>

export type Assets = {
  /** The same bytes twice are kept once. */
  put(asset: AssetRow): Promise<void>
  byHash(hash: string): Promise<AssetRow | undefined>
}

/** Images, by the hash of their bytes. */
export const assetsIn = (db: Database): Assets => ({
  async put(asset) {
    await db
      .insertInto('assets')
      .values(asset)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },

  byHash: (hash) => db.selectFrom('assets').selectAll().where('hash', '=', hash).executeTakeFirst(),
})
