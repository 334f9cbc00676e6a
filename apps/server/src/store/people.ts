import type { Standing } from '@parley/model/access.ts'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type PersonRow = Selectable<Tables['people']>

export type People = {
  add(person: PersonRow): Promise<void>
  byId(id: string): Promise<PersonRow | undefined>
  byEmail(email: string): Promise<PersonRow | undefined>
  /** People with an account, the first one first; guests have none. */
  accounts(): Promise<PersonRow[]>
  /** How many there are of each standing. */
  count(standing?: Standing): Promise<number>
  setPassword(id: string, password: string): Promise<void>
}

/** The people in this database. E-mail addresses are compared as they stand: lower them before. */
export const peopleIn = (db: Database): People => ({
  async add(person) {
    await db.insertInto('people').values(person).execute()
  },

  byId: (id) => db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst(),

  byEmail: (email) => db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst(),

  accounts: () =>
    db
      .selectFrom('people')
      .selectAll()
      .where('standing', '!=', 'guest')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),

  async count(standing) {
    let query = db.selectFrom('people').select((row) => row.fn.countAll<number | string>().as('people'))
    if (standing) query = query.where('standing', '=', standing)
    return Number((await query.executeTakeFirstOrThrow()).people)
  },

  async setPassword(id, password) {
    await db.updateTable('people').set({ password }).where('id', '=', id).execute()
  },
})
