import type { Database } from './database.ts'
import type { PersonRow } from './people.ts'

export type TokenRow = { id: string; name: string; created_at: number; used_at: number | null }

export type Tokens = {
  add(token: { id: string; hash: string; person: string; name: string; createdAt: number }): Promise<void>
  /** Whose token this is. That it was used is noted, to the minute. */
  personOf(hash: string, now: number): Promise<PersonRow | undefined>
  /** A person's tokens, the newest first. */
  of(person: string): Promise<TokenRow[]>
  /** Which of these are a token's. */
  standing(hashes: readonly string[]): Promise<string[]>
  /** Ends one of a person's tokens; another's is left alone. */
  end(person: string, id: string): Promise<void>
  endAll(person: string): Promise<void>
}

const minute = 60_000

/** API tokens: a person's own key for scripts, kept as its hash. They last until revoked, or her password is reset. */
export const tokensIn = (db: Database): Tokens => ({
  async add({ id, hash, person, name, createdAt }) {
    const row = { id, hash, person, name, created_at: createdAt, used_at: null }
    await db.insertInto('tokens').values(row).execute()
  },

  async personOf(hash, now) {
    const found = await db
      .selectFrom('tokens')
      .innerJoin('people', 'people.id', 'tokens.person')
      .selectAll('people')
      .select('tokens.used_at')
      .where('tokens.hash', '=', hash)
      .where('people.left_at', 'is', null)
      .executeTakeFirst()
    if (!found) return undefined
    const { used_at, ...person } = found
    if ((used_at ?? 0) <= now - minute) await noteUse(db, hash, now)
    return person
  },

  of: (person) =>
    db
      .selectFrom('tokens')
      .select(['id', 'name', 'created_at', 'used_at'])
      .where('person', '=', person)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute(),

  async standing(hashes) {
    const rows = await db
      .selectFrom('tokens')
      .innerJoin('people', 'people.id', 'tokens.person')
      .select('hash')
      .where('hash', 'in', hashes)
      .where('people.left_at', 'is', null)
      .execute()
    return rows.map(({ hash }) => hash)
  },

  async end(person, id) {
    await db.deleteFrom('tokens').where('person', '=', person).where('id', '=', id).execute()
  },

  async endAll(person) {
    await db.deleteFrom('tokens').where('person', '=', person).execute()
  },
})

/** A full disk must not shut scripts out: they may still read. */
async function noteUse(db: Database, hash: string, now: number): Promise<void> {
  const update = db.updateTable('tokens').set({ used_at: now }).where('hash', '=', hash)
  await update.execute().catch(() => undefined)
}
