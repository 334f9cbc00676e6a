import { sql } from 'kysely'
import type { Database } from './database.ts'

/** The clocks of two nodes are no further apart. */
const apartMs = 60_000

/** Counts by the hash of a key, each for a time. */
export type AttemptRows = {
  /** One more; from 1 anew where the time of those before is over. Answers how many they are now, on all nodes. */
  add(hash: string, now: number, until: number): Promise<number>
  giveBack(hash: string): Promise<void>
  clear(hash: string): Promise<void>
  /** Forgets those whose time is over. */
  sweep(now: number): Promise<void>
}

export const attemptsIn = (db: Database): AttemptRows => ({
  async add(hash, now, until) {
    // A time that is too far off was noted by a clock that went wrong: it keeps nobody out.
    const running = sql<boolean>`attempts.until > ${now} and attempts.until <= ${until + apartMs}`
    // One statement: of many at once each is counted.
    const { failed } = await db
      .insertInto('attempts')
      .values({ hash, failed: 1, until })
      .onConflict((conflict) =>
        conflict.column('hash').doUpdateSet({
          failed: sql`case when ${running} then attempts.failed + 1 else 1 end`,
          until: sql`case when ${running} then attempts.until else excluded.until end`,
        }),
      )
      .returning('failed')
      .executeTakeFirstOrThrow()
    return failed
  },

  async giveBack(hash) {
    await db
      .updateTable('attempts')
      .set((row) => ({ failed: row('failed', '-', 1) }))
      .where('hash', '=', hash)
      .execute()
  },

  async clear(hash) {
    await db.deleteFrom('attempts').where('hash', '=', hash).execute()
  },

  async sweep(now) {
    await db.deleteFrom('attempts').where('until', '<=', now).execute()
  },
})
