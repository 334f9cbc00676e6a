import type { Database } from './database.ts'
import type { PersonRow } from './people.ts'

export type Tokens = {
  add(token: { id: string; hash: string; person: string; name: string; createdAt: number }): Promise<void>
  personOf(hash: string): Promise<PersonRow | undefined>
  endAll(person: string): Promise<void>
}

/** API tokens: a person's own key for scripts, kept as its hash. They last until her password is reset. */
export const tokensIn = (db: Database): Tokens => ({
  async add({ id, hash, person, name, createdAt }) {
    await db.insertInto('tokens').values({ id, hash, person, name, created_at: createdAt }).execute()
  },

  personOf: (hash) =>
    db
      .selectFrom('tokens')
      .innerJoin('people', 'people.id', 'tokens.person')
      .selectAll('people')
      .where('tokens.hash', '=', hash)
      .executeTakeFirst(),

  async endAll(person) {
    await db.deleteFrom('tokens').where('person', '=', person).execute()
  },
})
