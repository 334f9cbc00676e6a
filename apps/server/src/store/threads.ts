import type { AboutKind } from '@parley/model/comments.ts'
import { sql, type Selectable } from 'kysely'
import type { Database } from './database.ts'
import { firstOf, lastOf, readerOf, type Reader } from './reader.ts'
import type { Tables } from './tables.ts'

export type ThreadRow = Selectable<Tables['threads']>
/** A thread as one reader sees it; `first` and `last` are ids of comments. */
export type ThreadSeen = ThreadRow & {
  comments: number
  spoken_at: number
  unread: number
  first: string | null
  last: string | null
}
/** Threads of a board. `before` is the moment and id of the last one of the page before. */
export type Asked = {
  board: string
  about?: { kind: AboutKind; anchor: string } | undefined
  state: 'open' | 'resolved' | 'all'
  mine: boolean
  unread: boolean
  before?: { at: number; id: string } | undefined
  limit: number
}
export type Tally = { kind: AboutKind; anchor: string; open: number; unread: number }

export type Threads = {
  add(thread: Omit<ThreadRow, 'said' | 'said_at' | 'shared' | 'shared_at'>): Promise<void>
  /** Also one that this or that reader does not see. */
  byId(id: string): Promise<ThreadRow | undefined>
  /** As she sees it; undefined where there is nothing in it for her. */
  seenBy(reader: Reader, id: string): Promise<ThreadSeen | undefined>
  /** The last spoken in first. */
  list(reader: Reader, asked: Asked): Promise<ThreadSeen[]>
  /** How many threads hang where, on one board. */
  tally(reader: Reader, board: string): Promise<Tally[]>
  resolve(id: string, by: string | null, at: number | null): Promise<void>
  /** Counts again what stands in it, after something was said or deleted. One with nothing left in it goes. */
  recount(id: string): Promise<void>
}

export const threadsIn = (db: Database): Threads => ({
  async add(thread) {
    const row = { ...thread, said: 0, said_at: 0, shared: 0, shared_at: 0 }
    await db.insertInto('threads').values(row).execute()
  },

  byId: (id) => db.selectFrom('threads').selectAll().where('id', '=', id).executeTakeFirst(),

  seenBy: (reader, id) => seen(db, reader).where('threads.id', '=', id).executeTakeFirst(),

  list: (reader, asked) => list(db, reader, asked).execute(),

  async tally(reader, board) {
    const { comments, spokenAt } = readerOf(reader)
    const rows = await db
      .selectFrom('threads')
      .leftJoin('following', (join) =>
        join.onRef('following.thread', '=', 'threads.id').on('following.person', '=', reader.person),
      )
      .select(['kind', 'anchor'])
      .select(sql<number | string>`sum(case when resolved_at is null then 1 else 0 end)`.as('open'))
      .select(
        sql<number | string>`sum(case when ${sql.ref(spokenAt)} > coalesce(seen_at, 0) then 1 else 0 end)`.as(
          'unread',
        ),
      )
      .where('board', '=', board)
      .where(comments, '>', 0)
      .groupBy(['kind', 'anchor'])
      .execute()
    return rows.map((row) => ({ ...row, open: Number(row.open), unread: Number(row.unread) }))
  },

  async resolve(id, by, at) {
    await db.updateTable('threads').set({ resolved_by: by, resolved_at: at }).where('id', '=', id).execute()
  },

  recount: (id) => recount(db, id),
})

function seen(db: Database, reader: Reader) {
  const { comments, spokenAt } = readerOf(reader)
  return db
    .selectFrom('threads')
    .leftJoin('following', (join) =>
      join.onRef('following.thread', '=', 'threads.id').on('following.person', '=', reader.person),
    )
    .selectAll('threads')
    .select([`${comments} as comments`, `${spokenAt} as spoken_at`])
    .select(
      sql<number>`case when ${sql.ref(spokenAt)} > coalesce(following.seen_at, 0) then 1 else 0 end`.as(
        'unread',
      ),
    )
    .select((row) => [firstOf(row, reader).as('first'), lastOf(row, reader).as('last')])
    .where(comments, '>', 0)
}

function list(db: Database, reader: Reader, asked: Asked) {
  const { board, about, before } = asked
  const { spokenAt } = readerOf(reader)
  let query = seen(db, reader).where('threads.board', '=', board)
  if (about) query = query.where('threads.kind', '=', about.kind).where('threads.anchor', '=', about.anchor)
  if (asked.state !== 'all')
    query = query.where('threads.resolved_at', asked.state === 'open' ? 'is' : 'is not', null)
  if (asked.mine) query = query.where('following.takes_part', '=', 1)
  if (asked.unread) query = query.where(sql<boolean>`${sql.ref(spokenAt)} > coalesce(following.seen_at, 0)`)
  if (before)
    query = query.where((row) =>
      row.or([
        row(spokenAt, '<', before.at),
        row.and([row(spokenAt, '=', before.at), row('threads.id', '<', before.id)]),
      ]),
    )
  return query.orderBy(spokenAt, 'desc').orderBy('threads.id', 'desc').limit(asked.limit)
}

async function recount(db: Database, id: string): Promise<void> {
  const { said, said_at, shared, shared_at } = await db
    .selectFrom('comments')
    .select((row) => [
      row.fn.countAll<number | string>().as('said'),
      row.fn.max<number>('created_at').as('said_at'),
    ])
    .select(sql<number | string>`coalesce(sum(1 - internal), 0)`.as('shared'))
    .select(sql<number>`coalesce(max((1 - internal) * created_at), 0)`.as('shared_at'))
    .where('thread', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  const counted = { said: Number(said), said_at, shared: Number(shared), shared_at }
  if (counted.said === 0) await db.deleteFrom('threads').where('id', '=', id).execute()
  else await db.updateTable('threads').set(counted).where('id', '=', id).execute()
}
