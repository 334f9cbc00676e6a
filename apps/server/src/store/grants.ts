import type { Role } from '@parley/model/access.ts'
import type { Database } from './database.ts'
import { grantsByInvitationIn, type GrantsByInvitation } from './grants-by-invitation.ts'
import { grantsHeldIn, ofWhole, standing, type GrantsHeld } from './grants-held.ts'

export type Grant = {
  board: string
  person: string
  invitation: string
  role: Role
  createdAt: number
  /** Left out, it is to the whole board. */
  snapshot?: string | null
}

export type Grants = GrantsHeld &
  GrantsByInvitation & {
    /** A second one of the same invitation changes nothing. */
    add(grant: Grant): Promise<void>
    /** Who was let in to a board as a whole, and to this snapshot of it. */
    peopleOn(board: string, snapshot: string | undefined, now: number): Promise<string[]>
    /** The guests who were let in to a board, once for each role that they were given. */
    guestsOn(board: string, now: number): Promise<{ person: string; name: string; role: Role }[]>
    /** All that a person has anywhere goes. Returns the boards of which she was the owner by a grant. */
    endAll(person: string): Promise<string[]>
  }

/** Who was let in to which board, as what, and by which invitation. */
export const grantsIn = (db: Database): Grants => ({
  ...grantsHeldIn(db),
  ...grantsByInvitationIn(db),

  async add({ createdAt, snapshot = null, ...grant }) {
    const row = { ...grant, snapshot, created_at: createdAt }
    await db
      .insertInto('grants')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },

  guestsOn: (board, now) =>
    ofWhole(db, now)
      .innerJoin('people', 'people.id', 'grants.person')
      .select(['grants.person', 'people.name', 'grants.role'])
      .where('grants.board', '=', board)
      .where('people.standing', '=', 'guest')
      .orderBy('people.name')
      .execute(),

  async peopleOn(board, snapshot, now) {
    const rows = await standing(db, now)
      .select('grants.person')
      .distinct()
      .where('grants.board', '=', board)
      .where((row) =>
        row.or([
          row('grants.snapshot', 'is', null),
          ...(snapshot === undefined ? [] : [row('grants.snapshot', '=', snapshot)]),
        ]),
      )
      .execute()
    return [...new Set(rows.map(({ person }) => person))]
  },

  async endAll(person) {
    const hers = await db
      .selectFrom('grants')
      .select(['board', 'role'])
      .where('person', '=', person)
      .execute()
    await db.deleteFrom('grants').where('person', '=', person).execute()
    return hers.filter(({ role }) => role === 'owner').map(({ board }) => board)
  },
})
