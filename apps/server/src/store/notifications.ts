import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Database } from './database.ts'
import { reword, type Said } from './reword.ts'
import type { Tables } from './tables.ts'

export type NotificationRow = Selectable<Tables['notifications']>
/** With the board's title and who did it, as they are called today. */
export type NotificationShown = NotificationRow & {
  title: string
  name: string | null
  colour: number | null
}
type Reader = { id: string; guest: boolean }

export type Notifications = {
  add(rows: readonly NotificationRow[]): Promise<void>
  /** The newest first, of what she may still see; older than the one `before`. */
  page(
    reader: Reader,
    of: { before?: string | undefined; limit: number; now: number },
  ): Promise<NotificationShown[]>
  /** How many of those she may still see are unread. */
  unread(reader: Reader, now: number): Promise<number>
  /** Hers, those named or all. */
  setRead(person: string, ids: readonly string[] | 'all', now: number): Promise<void>
  /** Who of these has silenced this kind. */
  silent(people: readonly string[], kind: string): Promise<string[]>
  /** The kinds that she has silenced. */
  silenced(person: string): Promise<string[]>
  setSilenced(person: string, kind: string, silenced: boolean): Promise<void>
  /** As in reword.ts. */
  reword(said: Said, says: string): Promise<string[]>
  /** Forgets what is older. */
  sweep(olderThan: number): Promise<void>
}

/** What people are told in person. Whoever was shown out of a board reads nothing of it, not even what she was told before. */
export const notificationsIn = (db: Database): Notifications => ({
  async add(rows) {
    if (rows.length > 0) await db.insertInto('notifications').values(rows).execute()
  },

  async page(reader, { before, limit, now }) {
    let query = visible(db, reader, now)
      .leftJoin('people', 'people.id', 'notifications.done_by')
      .selectAll('notifications')
      .select(['boards.title', 'people.name', 'people.colour'])
    const last = before === undefined ? undefined : await placeOf(db, before)
    if (last)
      query = query.where((row) =>
        row.or([
          row('notifications.at', '<', last.at),
          row.and([row('notifications.at', '=', last.at), row('notifications.id', '<', last.id)]),
        ]),
      )
    return query
      .orderBy('notifications.at', 'desc')
      .orderBy('notifications.id', 'desc')
      .limit(limit)
      .execute()
  },

  async unread(reader, now) {
    const { count } = await visible(db, reader, now)
      .where('notifications.read_at', 'is', null)
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  },

  async setRead(person, ids, now) {
    const query = db
      .updateTable('notifications')
      .set({ read_at: now })
      .where('person', '=', person)
      .where('read_at', 'is', null)
    await (ids === 'all' ? query : query.where('id', 'in', ids)).execute()
  },

  async silent(people, kind) {
    if (people.length === 0) return []
    const query = db.selectFrom('silenced').select('person').where('kind', '=', kind)
    return (await query.where('person', 'in', people).execute()).map(({ person }) => person)
  },

  async silenced(person) {
    const rows = await db.selectFrom('silenced').select('kind').where('person', '=', person).execute()
    return rows.map(({ kind }) => kind)
  },

  async setSilenced(person, kind, silenced) {
    await db.deleteFrom('silenced').where('person', '=', person).where('kind', '=', kind).execute()
    if (silenced) await db.insertInto('silenced').values({ person, kind }).execute()
  },

  reword: (said, says) => reword(db, said, says),

  async sweep(olderThan) {
    await db.deleteFrom('notifications').where('at', '<', olderThan).execute()
  },
})

const placeOf = (db: Database, id: string) =>
  db.selectFrom('notifications').select(['at', 'id']).where('id', '=', id).executeTakeFirst()

/** Hers, on boards that are there; for a guest only where an invitation of hers still stands. */
function visible(db: Database, { id, guest }: Reader, now: number) {
  const query = db
    .selectFrom('notifications')
    .innerJoin('boards', 'boards.id', 'notifications.board')
    .where('notifications.person', '=', id)
    .where('boards.deleted_at', 'is', null)
  return guest ? query.where((row) => row.exists(standingGrant(row, id, now))) : query
}

const standingGrant = (
  row: ExpressionBuilder<Tables, 'notifications' | 'boards'>,
  person: string,
  now: number,
) =>
  row
    .selectFrom('grants')
    .leftJoin('invitations', 'invitations.id', 'grants.invitation')
    .select('grants.board')
    .where('grants.person', '=', person)
    .whereRef('grants.board', '=', 'notifications.board')
    .where((grant) =>
      grant.or([
        grant('grants.snapshot', 'is', null),
        grant('grants.snapshot', '=', grant.ref('notifications.snapshot')),
      ]),
    )
    .where((grant) =>
      grant.or([grant('invitations.expires_at', 'is', null), grant('invitations.expires_at', '>', now)]),
    )
