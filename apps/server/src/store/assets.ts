import type { Selectable } from 'kysely'
import { atOnce, type Database } from './database.ts'
import { picturesOn } from './sizes.ts'
import type { Tables } from './tables.ts'

export type AssetRow = Selectable<Tables['assets']>

export type Assets = {
  /**
   * The same bytes twice are kept once; each board they were put on is. Answers false, and keeps nothing, where the
   * board's pictures would come to more than `most` bytes; one that lies there already is no more.
   */
  put(asset: AssetRow, most: number): Promise<boolean>
  byHash(hash: string): Promise<AssetRow | undefined>
  /** On which board it was put first; undefined where it is not kept. */
  firstBoardOf(hash: string): Promise<string | undefined>
  /** Notes that a picture which is kept already stands on this board too, and by right. */
  place(hash: string, board: string): Promise<void>
  /** The boards it stands on by right, as far as is known. */
  boardsOf(hash: string): Promise<string[]>
}

/** Images, by the hash of their bytes. */
export const assetsIn = (db: Database): Assets => ({
  put: (asset, most) => atOnce(db, (inner) => put(inner, asset, most)),

  byHash: (hash) => db.selectFrom('assets').selectAll().where('hash', '=', hash).executeTakeFirst(),

  async firstBoardOf(hash) {
    const found = await db.selectFrom('assets').select('board').where('hash', '=', hash).executeTakeFirst()
    return found?.board
  },

  place: (hash, board) => place(db, hash, board),

  async boardsOf(hash) {
    const rows = await db.selectFrom('placements').select('board').where('hash', '=', hash).execute()
    return rows.map(({ board }) => board)
  },
})

async function place(db: Database, hash: string, board: string): Promise<void> {
  const placed = db.insertInto('placements').values({ hash, board })
  await placed
    .onConflict((known) => known.columns(['hash', 'board']).doUpdateSet({ gone_at: null }))
    .execute()
}

async function put(db: Database, asset: AssetRow, most: number): Promise<boolean> {
  const { hash, board } = asset
  const there = await db
    .selectFrom('placements')
    .select('hash')
    .where('hash', '=', hash)
    .where('board', '=', board)
    .executeTakeFirst()
  if (there) {
    await place(db, hash, board)
    return true
  }
  const { bytes } = await picturesOn(db, board)
  if (bytes + asset.bytes.length > most) return false
  const kept = db.insertInto('assets').values(asset)
  await kept.onConflict((conflict) => conflict.doNothing()).execute()
  await place(db, hash, board)
  return true
}
