import { sql } from 'kysely'
import type { Database } from './database.ts'
import { readerOf, type Reader } from './reader.ts'

export type Following = {
  /** From now on the thread is among hers. */
  takePart(people: readonly string[], thread: string): Promise<void>
  /** She has seen what was said until then. */
  see(person: string, thread: string, at: number): Promise<void>
  /** She has seen all that stands on the board for her. */
  seeAll(reader: Reader, board: string): Promise<void>
  /** Who wrote in a thread or was mentioned in it. */
  partOf(thread: string): Promise<string[]>
}

/** Who has seen how much of which thread, and whose it is. */
export const followingIn = (db: Database): Following => ({
  async takePart(people, thread) {
    if (people.length === 0) return
    await db
      .insertInto('following')
      .values([...new Set(people)].map((person) => ({ person, thread, takes_part: 1, seen_at: 0 })))
      .onConflict((conflict) => conflict.columns(['person', 'thread']).doUpdateSet({ takes_part: 1 }))
      .execute()
  },

  async see(person, thread, at) {
    await db
      .insertInto('following')
      .values({ person, thread, takes_part: 0, seen_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['person', 'thread'])
          .doUpdateSet({ seen_at: at })
          .where('following.seen_at', '<', at),
      )
      .execute()
  },

  async seeAll(reader, board) {
    const { comments, spokenAt } = readerOf(reader)
    await db
      .insertInto('following')
      .columns(['person', 'thread', 'takes_part', 'seen_at'])
      .expression((row) =>
        row
          .selectFrom('threads')
          .select([
            sql<string>`cast(${reader.person} as text)`.as('person'),
            'threads.id',
            sql.lit(0).as('part'),
            spokenAt,
          ])
          .where('threads.board', '=', board)
          // Of what is not for her she is given no row, not even when she asks what is kept about her.
          .where(comments, '>', 0),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['person', 'thread'])
          .doUpdateSet((row) => ({ seen_at: row.ref('excluded.seen_at') })),
      )
      .execute()
  },

  async partOf(thread) {
    const rows = await db
      .selectFrom('following')
      .select('person')
      .where('thread', '=', thread)
      .where('takes_part', '=', 1)
      .execute()
    return rows.map(({ person }) => person)
  },
})
