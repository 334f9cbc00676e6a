import type { Role, Standing } from '@parley/model/access.ts'
import type { Database } from './database.ts'

export type Grant = {
  board: string
  person: string
  invitation: string
  role: Role
  createdAt: number
  /** Left out, it is to the whole board. */
  snapshot?: string | null
}
export type Held = { board: string; person: string }

export type Arrival = { person: string; name: string; colour: number; standing: Standing; created_at: number }
export type ArrivalsPage = { before?: { at: number; person: string } | undefined; limit: number }

export type Grants = {
  /** A second one of the same invitation changes nothing. */
  add(grant: Grant): Promise<void>
  /** The roles a person was given on a board, leaving out invitations that have run out. */
  rolesOn(board: string, person: string, now: number): Promise<Role[]>
  /** All that a person was given, by board. */
  rolesOf(person: string, now: number): Promise<{ board: string; role: Role }[]>
  /** The roles that a person was given on one snapshot alone. */
  rolesOnSnapshot(snapshot: string, person: string, now: number): Promise<Role[]>
  /** Who was let in to a board as a whole, and to this snapshot of it. */
  peopleOn(board: string, snapshot: string | undefined, now: number): Promise<string[]>
  /** The guests who were let in to a board, once for each role that they were given. */
  guestsOn(board: string, now: number): Promise<{ person: string; name: string; role: Role }[]>
  /** Is there still anything that this person was let in to? */
  holdsAny(person: string, now: number): Promise<boolean>
  /** Did this person come by this invitation? */
  cameBy(invitation: string, person: string): Promise<boolean>
  /** Who came by an invitation, the last first: a page of them, before this moment and person. */
  arrivals(invitation: string, page: ArrivalsPage): Promise<Arrival[]>
  /** All that a person has anywhere goes. Returns the boards of which she was the owner by a grant. */
  endAll(person: string): Promise<string[]>
  /** Takes away what came by an invitation. Returns who had it where. */
  endInvitation(invitation: string): Promise<Held[]>
  /** Who came by invitations that ran out between two moments. */
  endedBetween(from: number, to: number): Promise<Held[]>
}

/** Who was let in to which board, as what, and by which invitation. */
export const grantsIn = (db: Database): Grants => {
  const standing = (now: number) =>
    db
      .selectFrom('grants')
      .leftJoin('invitations', 'invitations.id', 'grants.invitation')
      .select(['grants.board', 'grants.role'])
      .where((row) =>
        row.or([row('invitations.expires_at', 'is', null), row('invitations.expires_at', '>', now)]),
      )
  const ofWhole = (now: number) => standing(now).where('grants.snapshot', 'is', null)

  return {
    async add({ createdAt, snapshot = null, ...grant }) {
      const row = { ...grant, snapshot, created_at: createdAt }
      await db
        .insertInto('grants')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    async rolesOn(board, person, now) {
      const query = ofWhole(now).where('grants.board', '=', board).where('grants.person', '=', person)
      return (await query.execute()).map(({ role }) => role)
    },

    rolesOf: (person, now) => ofWhole(now).where('grants.person', '=', person).execute(),

    async rolesOnSnapshot(snapshot, person, now) {
      const query = standing(now).where('grants.snapshot', '=', snapshot).where('grants.person', '=', person)
      return (await query.execute()).map(({ role }) => role)
    },

    guestsOn: (board, now) =>
      ofWhole(now)
        .innerJoin('people', 'people.id', 'grants.person')
        .select(['grants.person', 'people.name', 'grants.role'])
        .where('grants.board', '=', board)
        .where('people.standing', '=', 'guest')
        .orderBy('people.name')
        .execute(),

    async peopleOn(board, snapshot, now) {
      const rows = await standing(now)
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

    holdsAny: async (person, now) =>
      (await standing(now).where('grants.person', '=', person).limit(1).executeTakeFirst()) !== undefined,

    cameBy: async (invitation, person) =>
      (await db
        .selectFrom('grants')
        .select('person')
        .where('person', '=', person)
        .where('invitation', '=', invitation)
        .limit(1)
        .executeTakeFirst()) !== undefined,

    arrivals: (invitation, page) => arrivals(db, invitation, page),

    async endAll(person) {
      const hers = await db
        .selectFrom('grants')
        .select(['board', 'role'])
        .where('person', '=', person)
        .execute()
      await db.deleteFrom('grants').where('person', '=', person).execute()
      return hers.filter(({ role }) => role === 'owner').map(({ board }) => board)
    },

    async endInvitation(invitation) {
      const held = await db
        .selectFrom('grants')
        .select(['board', 'person'])
        .where('invitation', '=', invitation)
        .execute()
      await db.deleteFrom('grants').where('invitation', '=', invitation).execute()
      return held
    },

    endedBetween: (from, to) =>
      db
        .selectFrom('grants')
        .innerJoin('invitations', 'invitations.id', 'grants.invitation')
        .select(['grants.board', 'grants.person'])
        .where('invitations.expires_at', '>', from)
        .where('invitations.expires_at', '<=', to)
        .execute(),
  }
}

function arrivals(db: Database, invitation: string, { before, limit }: ArrivalsPage): Promise<Arrival[]> {
  let query = db
    .selectFrom('grants')
    .innerJoin('people', 'people.id', 'grants.person')
    .select(['grants.person', 'people.name', 'people.colour', 'people.standing', 'grants.created_at'])
    .where('grants.invitation', '=', invitation)
  if (before)
    query = query.where((row) =>
      row.or([
        row('grants.created_at', '<', before.at),
        row.and([row('grants.created_at', '=', before.at), row('grants.person', '>', before.person)]),
      ]),
    )
  return query.orderBy('grants.created_at', 'desc').orderBy('grants.person').limit(limit).execute()
}
