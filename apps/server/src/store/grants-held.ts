import type { Role } from '@parley/model/access.ts'
import type { Database } from './database.ts'

export type GrantsHeld = {
  /** The roles a person was given on a board, leaving out invitations that have run out. */
  rolesOn(board: string, person: string, now: number): Promise<Role[]>
  /** All that a person was given, by board. */
  rolesOf(person: string, now: number): Promise<{ board: string; role: Role }[]>
  /** The roles that a person was given on one snapshot alone. */
  rolesOnSnapshot(snapshot: string, person: string, now: number): Promise<Role[]>
  /** Is there still anything that this person was let in to? */
  holdsAny(person: string, now: number): Promise<boolean>
}

/** What people hold now. */
export const grantsHeldIn = (db: Database): GrantsHeld => ({
  async rolesOn(board, person, now) {
    const query = ofWhole(db, now).where('grants.board', '=', board).where('grants.person', '=', person)
    return (await query.execute()).map(({ role }) => role)
  },

  rolesOf: (person, now) => ofWhole(db, now).where('grants.person', '=', person).execute(),

  async rolesOnSnapshot(snapshot, person, now) {
    const query = standing(db, now)
      .where('grants.snapshot', '=', snapshot)
      .where('grants.person', '=', person)
    return (await query.execute()).map(({ role }) => role)
  },

  holdsAny: async (person, now) =>
    (await standing(db, now).where('grants.person', '=', person).limit(1).executeTakeFirst()) !== undefined,
})

/** What was given and has not run out. */
export const standing = (db: Database, now: number) =>
  db
    .selectFrom('grants')
    .leftJoin('invitations', 'invitations.id', 'grants.invitation')
    .select(['grants.board', 'grants.role'])
    .where((row) =>
      row.or([row('invitations.expires_at', 'is', null), row('invitations.expires_at', '>', now)]),
    )

/** Of those, what is to a board as a whole. */
export const ofWhole = (db: Database, now: number) => standing(db, now).where('grants.snapshot', 'is', null)
