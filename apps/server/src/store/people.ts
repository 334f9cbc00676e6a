import type { Standing } from '@parley/model/access.ts'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type PersonRow = Selectable<Tables['people']>
/** Somebody with the password that she had when she was read; a guest without an account has none. */
export type Held = Pick<PersonRow, 'id' | 'password'>

export type People = {
  add(person: PersonRow): Promise<void>
  byId(id: string): Promise<PersonRow | undefined>
  /** Those of these who are there. */
  byIds(ids: readonly string[]): Promise<PersonRow[]>
  byEmail(email: string): Promise<PersonRow | undefined>
  /** What these people are called, by id. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Who writes on a board under this client id; nobody for the server's own. */
  byClientId(board: string, client: number): Promise<PersonRow | undefined>
  /** Members and owners who have not left, the first one first; guests have no part in the workspace. */
  accounts(): Promise<PersonRow[]>
  /** How many there are of each standing; those who left are counted with nobody's but all. */
  count(standing?: Standing): Promise<number>
  /** False, and nothing is written, of somebody who has left; the two below do so also where her password is another. */
  setName(id: string, name: string): Promise<boolean>
  setPassword(was: Held, password: string): Promise<boolean>
  /** Somebody known is more from now on: her name, what she signs in with, her standing. */
  become(was: Held, person: PersonRow): Promise<boolean>
  /** In a transaction: has she neither left nor another password by now? If so, it stays so until the end of it. */
  stillHas(was: Held): Promise<boolean>
  /** All that tells who she was is gone; the row stays for what she wrote. */
  leave(id: string, name: string, at: number): Promise<void>
}

/** The people in this database. E-mail addresses are compared as they stand: lower them before. */
export const peopleIn = (db: Database): People => {
  const there = (id: string) => db.updateTable('people').where('id', '=', id).where('left_at', 'is', null)

  async function set(id: string, values: Partial<PersonRow>): Promise<boolean> {
    const { numUpdatedRows } = await there(id).set(values).executeTakeFirst()
    return numUpdatedRows > 0n
  }

  async function setFor({ id, password }: Held, values: Partial<PersonRow>): Promise<boolean> {
    const own = there(id).where('password', password === null ? 'is' : '=', password)
    return (await own.set(values).executeTakeFirst()).numUpdatedRows > 0n
  }

  return {
    async add(person) {
      await db.insertInto('people').values(person).execute()
    },

    byId: (id) => db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst(),
    byIds: async (ids) =>
      ids.length === 0 ? [] : db.selectFrom('people').selectAll().where('id', 'in', ids).execute(),

    byEmail: (email) => db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst(),

    async names(ids) {
      if (ids.length === 0) return new Map()
      const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute()
      return new Map(rows.map(({ id, name }) => [id, name]))
    },

    byClientId: (board, client) =>
      db
        .selectFrom('client_ids')
        .innerJoin('people', 'people.id', 'client_ids.person')
        .selectAll('people')
        .where('client_ids.board', '=', board)
        .where('client_ids.client', '=', client)
        .executeTakeFirst(),

    accounts: () =>
      db
        .selectFrom('people')
        .selectAll()
        .where('standing', '!=', 'guest')
        .where('left_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),

    async count(standing) {
      let query = db.selectFrom('people').select((row) => row.fn.countAll<number | string>().as('people'))
      if (standing) query = query.where('standing', '=', standing).where('left_at', 'is', null)
      return Number((await query.executeTakeFirstOrThrow()).people)
    },

    setName: (id, name) => set(id, { name }),
    setPassword: (was, password) => setFor(was, { password }),
    become: (was, { name, email, password, standing }) => setFor(was, { name, email, password, standing }),
    // Written as it is: that keeps everybody else from the row, on either database.
    stillHas: (was) => setFor(was, { password: was.password }),

    async leave(id, name, at) {
      await set(id, { name, email: null, password: null, left_at: at })
    },
  }
}
