import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** A snapshot without the board that it keeps: what a list shows. */
export type SnapshotRow = Omit<Selectable<Tables['snapshots']>, 'bytes'> & { by: string }

export type Snapshots = {
  /** `state` is the document's whole state as one V1 update. */
  add(snapshot: Omit<SnapshotRow, 'by'>, state: Uint8Array): Promise<void>
  byId(id: string): Promise<SnapshotRow | undefined>
  /** A board's, the newest first. */
  of(board: string): Promise<SnapshotRow[]>
  /** The document as it stood; undefined where there is no such snapshot. */
  state(id: string): Promise<Uint8Array | undefined>
}

export const snapshotsIn = (db: Database): Snapshots => ({
  async add(snapshot, state) {
    await db
      .insertInto('snapshots')
      .values({ ...snapshot, bytes: zstdCompressSync(state) })
      .execute()
  },

  byId: (id) => rows(db).where('snapshots.id', '=', id).executeTakeFirst(),

  of: (board) =>
    rows(db)
      .where('snapshots.board', '=', board)
      .orderBy('snapshots.created_at', 'desc')
      .orderBy('snapshots.seq', 'desc')
      .execute(),

  async state(id) {
    const row = await db.selectFrom('snapshots').select('bytes').where('id', '=', id).executeTakeFirst()
    return row && zstdDecompressSync(row.bytes)
  },
})

const rows = (db: Database) =>
  db
    .selectFrom('snapshots')
    .innerJoin('people', 'people.id', 'snapshots.created_by')
    .select([
      'snapshots.id',
      'snapshots.board',
      'snapshots.name',
      'snapshots.kind',
      'snapshots.seq',
      'snapshots.created_by',
      'snapshots.created_at',
      'people.name as by',
    ])
