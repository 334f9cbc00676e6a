import type { Side } from '@parley/model/access.ts'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type ReviewRow = Selectable<Tables['reviews']>
export type ReviewSideRow = Omit<Selectable<Tables['review_sides']>, 'review'>
export type Signature = { by: string; at: number; text: string }

export type Reviews = {
  /** Neither side has written or signed. */
  begin(review: ReviewRow): Promise<void>
  byId(id: string): Promise<ReviewRow | undefined>
  /** A board's, the newest first, from the one after `before` on. */
  of(board: string, page: { before: ReviewRow | undefined; limit: number }): Promise<ReviewRow[]>
  /** First in every transaction that changes a review: whoever comes second waits, and sees what the first did. */
  takeTurn(id: string): Promise<void>
  sides(ids: readonly string[]): Promise<(ReviewSideRow & { review: string })[]>
  /** With null the side goes on writing. */
  setWritten(id: string, side: Side, written: { by: string; at: number } | null): Promise<void>
  sign(id: string, side: Side, signature: Signature): Promise<void>
  /** The text is another one: nobody has signed it. */
  voidSignatures(id: string): Promise<void>
  /** It was called off; all that was written goes with it. */
  remove(id: string): Promise<void>
}

export const reviewsIn = (db: Database): Reviews => ({
  async begin(review) {
    await db.insertInto('reviews').values(review).execute()
    const nothing = { written_by: null, written_at: null, ...unsigned }
    const sides = (['company', 'customer'] as const).map((side) => ({ review: review.id, side, ...nothing }))
    await db.insertInto('review_sides').values(sides).execute()
  },

  byId: (id) => db.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst(),

  of(board, { before, limit }) {
    const all = db.selectFrom('reviews').selectAll().where('board', '=', board)
    const rest = before
      ? all.where((row) =>
          row.or([
            row('begun_at', '<', before.begun_at),
            row.and([row('begun_at', '=', before.begun_at), row('id', '<', before.id)]),
          ]),
        )
      : all
    return rest.orderBy('begun_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  },

  async takeTurn(id) {
    await db
      .updateTable('reviews')
      .set((row) => ({ turn: row('turn', '+', 1) }))
      .where('id', '=', id)
      .execute()
  },

  sides: async (ids) =>
    ids.length === 0 ? [] : db.selectFrom('review_sides').selectAll().where('review', 'in', ids).execute(),

  async setWritten(id, side, written) {
    const set = { written_by: written?.by ?? null, written_at: written?.at ?? null }
    await sideOf(db, id, side).set(set).execute()
  },

  async sign(id, side, { by, at, text }) {
    await sideOf(db, id, side).set({ signed_by: by, signed_at: at, signed_text: text }).execute()
  },

  async voidSignatures(id) {
    await db.updateTable('review_sides').set(unsigned).where('review', '=', id).execute()
  },

  async remove(id) {
    await db.deleteFrom('reviews').where('id', '=', id).execute()
  },
})

const unsigned = { signed_by: null, signed_at: null, signed_text: null }

const sideOf = (db: Database, review: string, side: Side) =>
  db.updateTable('review_sides').where('review', '=', review).where('side', '=', side)
