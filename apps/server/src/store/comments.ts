import type { Selectable } from 'kysely'
import { atOnce, type Database } from './database.ts'
import { reactionsIn, type Reactions } from './reactions.ts'
import type { Reader } from './reader.ts'
import type { Tables } from './tables.ts'
import { threadsIn } from './threads.ts'
import { sumOfWords } from './worded.ts'

export type CommentRow = Omit<Selectable<Tables['comments']>, 'sum'>
type NewComment = Pick<CommentRow, 'id' | 'thread' | 'person' | 'text' | 'mentions' | 'internal'>

export type Comments = Reactions & {
  /** Says it, later than all that was said in that thread, and counts the thread again. Returns the moment. */
  add(comment: NewComment, now: number): Promise<number>
  byId(id: string): Promise<CommentRow | undefined>
  byIds(ids: readonly string[]): Promise<CommentRow[]>
  /** What stands in a thread before a moment, the latest of it, in the order it was said; deleted ones too. */
  page(reader: Reader, thread: string, before: number | undefined, limit: number): Promise<CommentRow[]>
  edit(id: string, text: string, mentions: string, at: number): Promise<void>
  /** The words go; that something was said there stays, unless nothing else was. */
  delete(comment: CommentRow, at: number): Promise<void>
  /** Who wrote on a board what everybody there may read, or with `anchor` about that snapshot. */
  authors(board: string, snapshot: string | undefined): Promise<string[]>
}

export const commentsIn = (db: Database): Comments => ({
  ...reactionsIn(db),

  add: (comment, now) => atOnce(db, (inner) => add(inner, comment, now)),

  byId: (id) => db.selectFrom('comments').selectAll().where('id', '=', id).executeTakeFirst(),

  byIds: async (ids) =>
    ids.length === 0 ? [] : db.selectFrom('comments').selectAll().where('id', 'in', ids).execute(),

  async page({ internal }, thread, before, limit) {
    let query = db.selectFrom('comments').selectAll().where('thread', '=', thread)
    if (!internal) query = query.where('internal', '=', 0)
    if (before !== undefined) query = query.where('created_at', '<', before)
    return (await query.orderBy('created_at', 'desc').limit(limit).execute()).toReversed()
  },

  async edit(id, text, mentions, at) {
    const sum = sumOfWords('comments', { id, text, mentions })
    const edited = { text, mentions, edited_at: at, sum }
    await db.updateTable('comments').set(edited).where('id', '=', id).execute()
  },

  delete: ({ id, thread }, at) =>
    atOnce(db, async (inner) => {
      const gone = { text: '', mentions: '[]' }
      const sum = sumOfWords('comments', { id, ...gone })
      await inner
        .updateTable('comments')
        .set({ ...gone, deleted_at: at, sum })
        .where('id', '=', id)
        .execute()
      await inner.deleteFrom('reactions').where('comment', '=', id).execute()
      await threadsIn(inner).recount(thread)
    }),

  async authors(board, snapshot) {
    let query = db
      .selectFrom('comments')
      .innerJoin('threads', 'threads.id', 'comments.thread')
      .select('comments.person')
      .distinct()
      .where('threads.board', '=', board)
      .where('comments.internal', '=', 0)
      .where('comments.deleted_at', 'is', null)
    if (snapshot !== undefined)
      query = query.where('threads.kind', '=', 'snapshot').where('threads.anchor', '=', snapshot)
    return (await query.execute()).map(({ person }) => person)
  },
})

async function add(db: Database, comment: NewComment, now: number): Promise<number> {
  const { last } = await db
    .selectFrom('comments')
    .select((row) => row.fn.max<number | null>('created_at').as('last'))
    .where('thread', '=', comment.thread)
    .executeTakeFirstOrThrow()
  const created_at = Math.max(now, (last ?? 0) + 1)
  const sum = sumOfWords('comments', comment)
  const row = { ...comment, created_at, edited_at: null, deleted_at: null, sum }
  await db.insertInto('comments').values(row).execute()
  await threadsIn(db).recount(comment.thread)
  return created_at
}
