import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { SnapshotKind } from './journal-tables.ts'

/** How many bytes people may have kept of one board, and how many of these its guests together. */
export type SnapshotRoom = { most: number; guests: number }

type New = { board: string; kind: SnapshotKind; created_by: string; bytes: Uint8Array }

const length = sql<number>`length(snapshots.bytes)`

/**
 * Is there room for one more? Those of every day, which are few, are always let in; of those before something was done,
 * which the history has as well, the oldest make room for it and for nothing else.
 */
export async function makeRoom(db: Database, added: New, room: SnapshotRoom): Promise<boolean> {
  const { board, kind, bytes } = added
  if (kind === 'daily') return true
  // SQLite reads to the end of a snapshot for its kind, and only its head for its length: nearly always this is enough.
  const all = db.selectFrom('snapshots').select(sql<number>`coalesce(sum(length(bytes)), 0)`.as('bytes'))
  const taken = await all.where('board', '=', board).executeTakeFirstOrThrow()
  if (taken.bytes + bytes.length <= Math.min(room.most, room.guests)) return true
  if (kind !== 'before') return hasRoom(db, added, room)
  await dropOldest(db, board, room.most - bytes.length)
  return true
}

/** A guest comes again as somebody else as often as she likes: all of a board's guests have one part of it. */
async function hasRoom(db: Database, { board, created_by, bytes }: New, room: SnapshotRoom) {
  const rows = await db
    .selectFrom('snapshots')
    .innerJoin('people', 'people.id', 'snapshots.created_by')
    .select(['people.standing', sql<number>`coalesce(sum(${length}), 0)`.as('bytes')])
    .where('snapshots.board', '=', board)
    .where('snapshots.kind', 'in', ['named', 'asked'])
    .groupBy('people.standing')
    .execute()
  const sum = (of: typeof rows) => of.reduce((total, row) => total + row.bytes, bytes.length)
  if (sum(rows) > room.most) return false
  const by = db.selectFrom('people').select('standing').where('id', '=', created_by)
  if ((await by.executeTakeFirst())?.standing !== 'guest') return true
  return sum(rows.filter(({ standing }) => standing === 'guest')) <= room.guests
}

async function dropOldest(db: Database, board: string, most: number): Promise<void> {
  const rows = await db
    .selectFrom('snapshots')
    .select(['id', length.as('bytes')])
    .where('board', '=', board)
    .where('kind', '=', 'before')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  let total = 0
  const old = rows.filter(({ bytes }) => (total += bytes) > most).map(({ id }) => id)
  if (old.length > 0) await db.deleteFrom('snapshots').where('id', 'in', old).execute()
}
