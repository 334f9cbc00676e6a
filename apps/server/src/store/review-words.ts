import type { Side } from '@parley/model/access.ts'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { sumOfWords } from './worded.ts'

export type ReviewEntryRow = Omit<Selectable<Tables['review_entries']>, 'sum'>
export type ReviewChangeRow = Omit<Selectable<Tables['review_changes']>, 'sum'>

export type ReviewWords = {
  /** What a side wrote, in the order in which it was begun. */
  entries(review: string, side: Side): Promise<ReviewEntryRow[]>
  /** A new one, or the place of the one that has its id on this side. */
  putEntry(entry: ReviewEntryRow): Promise<void>
  dropEntry(entry: Pick<ReviewEntryRow, 'review' | 'side' | 'id'>): Promise<void>
  /** Who has written for which side. */
  writers(review: string): Promise<{ by: string; side: Side }[]>
  changes(review: string): Promise<ReviewChangeRow[]>
  putChange(change: ReviewChangeRow): Promise<void>
  dropChange(change: Pick<ReviewChangeRow, 'review' | 'id'>): Promise<void>
}

/** What is written in a 360° review. */
export const reviewWordsIn = (db: Database): ReviewWords => ({
  entries: (review, side) =>
    db
      .selectFrom('review_entries')
      .selectAll()
      .where('review', '=', review)
      .where('side', '=', side)
      .orderBy('begun_at')
      .orderBy('id')
      .execute(),

  async putEntry(entry) {
    const { part, text, version, by } = entry
    const sum = sumOfWords('review_entries', entry)
    await db
      .insertInto('review_entries')
      .values({ ...entry, sum })
      .onConflict((at) => at.columns(['review', 'side', 'id']).doUpdateSet({ part, text, version, by, sum }))
      .execute()
  },

  async dropEntry({ review, side, id }) {
    await db
      .deleteFrom('review_entries')
      .where('review', '=', review)
      .where('side', '=', side)
      .where('id', '=', id)
      .execute()
  },

  writers: (review) =>
    db.selectFrom('review_entries').select(['by', 'side']).distinct().where('review', '=', review).execute(),

  changes: (review) =>
    db
      .selectFrom('review_changes')
      .selectAll()
      .where('review', '=', review)
      .orderBy('begun_at')
      .orderBy('id')
      .execute(),

  async putChange(change) {
    const { review: _review, id: _id, begun_at: _begun, ...said } = change
    const sum = sumOfWords('review_changes', change)
    await db
      .insertInto('review_changes')
      .values({ ...change, sum })
      .onConflict((at) => at.columns(['review', 'id']).doUpdateSet({ ...said, sum }))
      .execute()
  },

  async dropChange({ review, id }) {
    await db.deleteFrom('review_changes').where('review', '=', review).where('id', '=', id).execute()
  },
})
