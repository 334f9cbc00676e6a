import { zstdDecompressSync } from 'node:zlib'
import type { Row } from './rebuild.ts'
import type { SnapshotKind } from './journal-tables.ts'
import type { Database } from './database.ts'
import { snapshotRows, type SnapshotRow } from './snapshots.ts'
import { wholeOf } from './sums.ts'

/** A row of a board's journal: one edit, its time in milliseconds, and who made it; null is the server. */
export type EditRow = Row & { seq: number; at: number; person: string | null }
/** The state that some rows follow on; without bytes they follow on nothing. */
export type Ground = { seq: number; bytes: Uint8Array | undefined }

export type History = {
  /** The first and the last row that there still are; undefined where there is none. */
  span(board: string): Promise<{ first: number; last: number } | undefined>
  /** When each row after one number, up to another, was written. */
  moments(board: string, after: number, upTo: number): Promise<{ seq: number; at: number }[]>
  /** A row without what it changed. */
  edit(board: string, seq: number): Promise<Omit<EditRow, keyof Row> | undefined>
  /** The rows after a number, up to another, the oldest first. */
  edits(board: string, after: number, upTo: number): Promise<EditRow[]>
  /** The nearest state that was kept at or before a row. */
  ground(board: string, seq: number): Promise<Ground>
  /** Ids of all who ever wrote on a board. */
  authors(board: string): Promise<string[]>
  /** The snapshots of these kinds that were taken after a row, up to another, the newest first; at most 200. */
  snapshots(
    board: string,
    after: number,
    upTo: number,
    kinds: readonly SnapshotKind[],
  ): Promise<SnapshotRow[]>
}

/** The journal read backwards: what was, when, and by whom. Nothing here changes anything. */
export const historyIn = (db: Database): History => {
  const rows = (board: string, after: number, upTo: number) =>
    db
      .selectFrom('journal')
      .where('board', '=', board)
      .where('seq', '>', after)
      .where('seq', '<=', upTo)
      .orderBy('seq')
  return {
    async span(board) {
      const all = db.selectFrom('journal').select('seq').where('board', '=', board).limit(1)
      // One after the other: asked for both at once, SQLite walks every row in between.
      const first = await all.orderBy('seq').executeTakeFirst()
      const last = await all.orderBy('seq', 'desc').executeTakeFirst()
      return first && last && { first: first.seq, last: last.seq }
    },

    moments: (board, after, upTo) => rows(board, after, upTo).select(['seq', 'at']).execute(),

    edit: (board, seq) =>
      rows(board, seq - 1, seq)
        .select(['seq', 'at', 'person'])
        .executeTakeFirst(),

    async edits(board, after, upTo) {
      const found = await rows(board, after, upTo)
        .select(['seq', 'at', 'person', 'bytes', 'whole', 'sum'])
        .execute()
      return wholeOf(board, found).rows
    },

    async ground(board, seq) {
      const mark = await db
        .selectFrom('marks')
        .select(['seq', 'bytes'])
        .where('board', '=', board)
        .where('seq', '<=', seq)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst()
      return mark ? { seq: mark.seq, bytes: zstdDecompressSync(mark.bytes) } : { seq: 0, bytes: undefined }
    },

    async authors(board) {
      const query = db.selectFrom('client_ids').select('person').distinct().where('board', '=', board)
      return (await query.execute()).map(({ person }) => person)
    },

    snapshots: (board, after, upTo, kinds) =>
      snapshotRows(db)
        .where('snapshots.board', '=', board)
        .where('snapshots.seq', '>', after)
        .where('snapshots.seq', '<=', upTo)
        .where('snapshots.kind', 'in', [...kinds])
        .orderBy('snapshots.created_at', 'desc')
        .limit(200)
        .execute(),
  }
}
