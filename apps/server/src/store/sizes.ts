import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What a board takes, in bytes. */
export type Size = {
  /** Its journal, with the states that are kept beside it. */
  journal: number
  /** What its people wrote since a moment, and in how many rows. */
  grown: number
  rows: number
  snapshots: number
  /** Pictures on it, and those that can still come back; one that lies on several boards counts on each. */
  pictures: number
  pictureBytes: number
}

export type Sizes = {
  /** What a board takes; `since` in milliseconds. */
  of(board: string, since: number): Promise<Size>
}

const bytes = sql<number>`coalesce(sum(length(bytes)), 0)`
const count = sql<number>`count(*)`

/** What there is of a board, measured where it lies. */
export const sizesIn = (db: Database): Sizes => {
  const taken = async (table: 'journal' | 'checkpoints' | 'marks' | 'snapshots', board: string) =>
    (
      await db
        .selectFrom(table)
        .select(bytes.as('bytes'))
        .where('board', '=', board)
        .executeTakeFirstOrThrow()
    ).bytes
  return {
    async of(board, since) {
      const lately = await db
        .selectFrom('journal')
        .select([bytes.as('bytes'), count.as('rows')])
        .where('board', '=', board)
        .where('at', '>=', since)
        .where('whole', '=', 0)
        .executeTakeFirstOrThrow()
      const pictures = await picturesOn(db, board)
      const [journal, checkpoint, marks] = await Promise.all([
        taken('journal', board),
        taken('checkpoints', board),
        taken('marks', board),
      ])
      return {
        journal: journal + checkpoint + marks,
        grown: lately.bytes,
        rows: lately.rows,
        snapshots: await taken('snapshots', board),
        pictures: pictures.rows,
        pictureBytes: pictures.bytes,
      }
    },
  }
}

/** How many pictures count to a board, and their bytes. */
export const picturesOn = (db: Database, board: string): Promise<{ bytes: number; rows: number }> =>
  db
    .selectFrom('placements')
    .innerJoin('assets', 'assets.hash', 'placements.hash')
    .select([bytes.as('bytes'), count.as('rows')])
    .where('placements.board', '=', board)
    .executeTakeFirstOrThrow()
