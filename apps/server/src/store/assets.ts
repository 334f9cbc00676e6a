import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type AssetRow = Selectable<Tables['assets']>

export type Assets = {
  /** The same bytes twice are kept once; each board they were put on is. */
  put(asset: AssetRow): Promise<void>
  byHash(hash: string): Promise<AssetRow | undefined>
  /** Notes that a picture which is kept already stands on this board too, and by right. */
  place(hash: string, board: string): Promise<void>
  /** The boards it stands on by right, as far as is known. */
  boardsOf(hash: string): Promise<string[]>
}

/** Images, by the hash of their bytes. */
export const assetsIn = (db: Database): Assets => {
  const place = async (hash: string, board: string): Promise<void> => {
    const placed = db.insertInto('placements').values({ hash, board })
    await placed.onConflict((conflict) => conflict.doNothing()).execute()
  }

  return {
    async put(asset) {
      const kept = db.insertInto('assets').values(asset)
      await kept.onConflict((conflict) => conflict.doNothing()).execute()
      await place(asset.hash, asset.board)
    },

    byHash: (hash) => db.selectFrom('assets').selectAll().where('hash', '=', hash).executeTakeFirst(),
    place,

    async boardsOf(hash) {
      const rows = await db.selectFrom('placements').select('board').where('hash', '=', hash).execute()
      return rows.map(({ board }) => board)
    },
  }
}
