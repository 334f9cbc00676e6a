import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Selectable } from 'kysely'
import { atOnce, type Database } from './database.ts'
import type { SnapshotKind } from './journal-tables.ts'
import { keptByItselfIn, type KeptByItself } from './kept-by-itself.ts'
import { makeRoom, type SnapshotRoom } from './snapshot-room.ts'
import type { Tables } from './tables.ts'

/** A snapshot without the board that it keeps: what a list shows. */
export type SnapshotRow = Omit<Selectable<Tables['snapshots']>, 'bytes'> & { by: string }

export type Snapshots = KeptByItself & {
  /** `state` is the document's whole state as one V1 update. Answers false, and keeps nothing, where there is no room. */
  add(snapshot: Omit<SnapshotRow, 'by'>, state: Uint8Array, room?: SnapshotRoom): Promise<boolean>
  byId(id: string): Promise<SnapshotRow | undefined>
  /** Some of a board's, the newest first: those of these kinds, where it is said older than one of them. */
  page(board: string, page: SnapshotPage): Promise<SnapshotRow[]>
  /** The document as it stood; undefined where there is no such snapshot. */
  state(id: string): Promise<Uint8Array | undefined>
}

export type SnapshotPage = {
  kinds: readonly SnapshotKind[]
  limit: number
  before?: { at: number; id: string } | undefined
}

// With a sum of its own, so that a bit that flipped is noticed when it is unpacked.
const packing = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }

export const snapshotsIn = (db: Database): Snapshots => ({
  ...keptByItselfIn(db),

  async add(snapshot, state, room) {
    const row = { ...snapshot, bytes: zstdCompressSync(state, packing) }
    return atOnce(db, async (inner) => {
      if (room && !(await makeRoom(inner, row, room))) return false
      await inner.insertInto('snapshots').values(row).execute()
      return true
    })
  },

  byId: (id) => snapshotRows(db).where('snapshots.id', '=', id).executeTakeFirst(),

  page(board, { kinds, limit, before }) {
    let query = snapshotRows(db)
      .where('snapshots.board', '=', board)
      .where('snapshots.kind', 'in', [...kinds])
      .orderBy('snapshots.created_at', 'desc')
      .orderBy('snapshots.id', 'desc')
      .limit(limit)
    if (before)
      query = query.where((row) =>
        row.or([
          row('snapshots.created_at', '<', before.at),
          row.and([row('snapshots.created_at', '=', before.at), row('snapshots.id', '<', before.id)]),
        ]),
      )
    return query.execute()
  },

  async state(id) {
    const row = await db.selectFrom('snapshots').select('bytes').where('id', '=', id).executeTakeFirst()
    return row && zstdDecompressSync(row.bytes)
  },
})

/** Snapshots without what they keep, with the name of whoever took them. */
export const snapshotRows = (db: Database) =>
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
