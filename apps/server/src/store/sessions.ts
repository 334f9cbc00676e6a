import type { Database } from './database.ts'
import type { PersonRow } from './people.ts'

export type Sessions = {
  add(session: { hash: string; person: string; createdAt: number; expiresAt: number }): Promise<void>
  /** Whose session this is, unless it has run out. */
  personOf(hash: string, now: number): Promise<PersonRow | undefined>
  /** Which of these are a session's that has not run out. */
  standing(hashes: readonly string[], now: number): Promise<string[]>
  end(hash: string): Promise<void>
  /** Ends all of a person's sessions but, if named, the one she is in. */
  endAll(person: string, except?: string): Promise<void>
  /** Forgets those that have run out. */
  sweep(now: number): Promise<void>
}

/** Who is signed in, by the hash of a secret that only their browser has. */
export const sessionsIn = (db: Database): Sessions => ({
  async add({ hash, person, createdAt, expiresAt }) {
    await db
      .insertInto('sessions')
      .values({ hash, person, created_at: createdAt, expires_at: expiresAt })
      .execute()
  },

  personOf: (hash, now) =>
    db
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.person')
      .selectAll('people')
      .where('sessions.hash', '=', hash)
      .where('sessions.expires_at', '>', now)
      .executeTakeFirst(),

  async standing(hashes, now) {
    const rows = await db
      .selectFrom('sessions')
      .select('hash')
      .where('hash', 'in', hashes)
      .where('expires_at', '>', now)
      .execute()
    return rows.map(({ hash }) => hash)
  },

  async end(hash) {
    await db.deleteFrom('sessions').where('hash', '=', hash).execute()
  },

  async endAll(person, except) {
    let query = db.deleteFrom('sessions').where('person', '=', person)
    if (except !== undefined) query = query.where('hash', '!=', except)
    await query.execute()
  },

  async sweep(now) {
    await db.deleteFrom('sessions').where('expires_at', '<=', now).execute()
  },
})
