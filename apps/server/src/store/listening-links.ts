import type { Selectable, Updateable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type ListeningLinkRow = Selectable<Tables['listening_links']>
type Changes = Pick<
  Updateable<Tables['listening_links']>,
  'question' | 'thanks' | 'choices' | 'ends_on' | 'closed_at'
>

export type ListeningLinks = {
  add(link: ListeningLinkRow): Promise<void>
  byToken(token: string): Promise<ListeningLinkRow | undefined>
  byId(id: string): Promise<ListeningLinkRow | undefined>
  /** A board's, the newest first. */
  of(board: string): Promise<ListeningLinkRow[]>
  /** Changes what is named; nothing named changes nothing. */
  change(id: string, changes: Changes): Promise<void>
}

/** Addresses at which people answer. */
export const listeningLinksIn = (db: Database): ListeningLinks => {
  const all = () => db.selectFrom('listening_links').selectAll()
  return {
    async add(link) {
      await db.insertInto('listening_links').values(link).execute()
    },

    byToken: (token) => all().where('token', '=', token).executeTakeFirst(),

    byId: (id) => all().where('id', '=', id).executeTakeFirst(),

    of: (board) => all().where('board', '=', board).orderBy('created_at', 'desc').orderBy('id').execute(),

    async change(id, changes) {
      if (Object.keys(changes).length === 0) return
      await db.updateTable('listening_links').set(changes).where('id', '=', id).execute()
    },
  }
}
