import type { Database } from './database.ts'
import type { PersonRow } from './people.ts'

export type SessionRow = {
  hash: string
  agent: string | null
  created_at: number
  seen_at: number | null
}
type Opened = { hash: string; person: string; createdAt: number; expiresAt: number; agent?: string | null }

export type Sessions = {
  /** Ends the oldest of hers where there would be more than anybody has. */
  add(session: Opened): Promise<void>
  /** Whose session this is, unless it has run out. That it was shown is noted, to five minutes. */
  personOf(hash: string, now: number): Promise<PersonRow | undefined>
  /** A person's that have not run out, the one begun last first. */
  of(person: string, now: number): Promise<SessionRow[]>
  /** Which of these are a session's that has not run out. */
  standing(hashes: readonly string[], now: number): Promise<string[]>
  end(hash: string): Promise<void>
  /** Ends all of a person's sessions but, if named, the one she is in. */
  endAll(person: string, except?: string): Promise<void>
  /** Forgets those that have run out. */
  sweep(now: number): Promise<void>
}

const fiveMinutes = 5 * 60_000
/** A guest gets one each time she opens her link: without an end she could fill the disk with them. */
const mostEach = 100

/** Who is signed in, by the hash of a secret that only their browser has. */
export const sessionsIn = (db: Database): Sessions => ({
  async add({ hash, person, createdAt, expiresAt, agent = null }) {
    const row = { hash, person, created_at: createdAt, expires_at: expiresAt, agent, seen_at: createdAt }
    await db.insertInto('sessions').values(row).execute()
    await endOldest(db, person)
  },

  async personOf(hash, now) {
    const found = await db
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.person')
      .selectAll('people')
      .select('sessions.seen_at')
      .where('sessions.hash', '=', hash)
      .where('sessions.expires_at', '>', now)
      // One may be opened in the moment in which she leaves.
      .where('people.left_at', 'is', null)
      .executeTakeFirst()
    if (!found) return undefined
    const { seen_at, ...person } = found
    if ((seen_at ?? 0) <= now - fiveMinutes) await noteSeen(db, hash, now)
    return person
  },

  of: (person, now) =>
    db
      .selectFrom('sessions')
      .select(['hash', 'agent', 'created_at', 'seen_at'])
      .where('person', '=', person)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .orderBy('hash')
      .execute(),

  async standing(hashes, now) {
    const rows = await db
      .selectFrom('sessions')
      .innerJoin('people', 'people.id', 'sessions.person')
      .select('hash')
      .where('hash', 'in', hashes)
      .where('expires_at', '>', now)
      .where('people.left_at', 'is', null)
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

/** A full disk must not shut people out: they may still read. */
async function noteSeen(db: Database, hash: string, now: number): Promise<void> {
  const update = db.updateTable('sessions').set({ seen_at: now }).where('hash', '=', hash)
  await update.execute().catch(() => undefined)
}

async function endOldest(db: Database, person: string): Promise<void> {
  const old = await db
    .selectFrom('sessions')
    .select('hash')
    .where('person', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('hash')
    .offset(mostEach)
    // SQLite takes an offset only beside a limit.
    .limit(100)
    .execute()
  const hashes = old.map(({ hash }) => hash)
  if (hashes.length > 0) await db.deleteFrom('sessions').where('hash', 'in', hashes).execute()
}
