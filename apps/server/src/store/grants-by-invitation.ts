import type { Standing } from '@parley/model/access.ts'
import type { Database } from './database.ts'

export type Held = { board: string; person: string }
export type Arrival = { person: string; name: string; colour: number; standing: Standing; created_at: number }
export type ArrivalsPage = { before?: { at: number; person: string } | undefined; limit: number }

export type GrantsByInvitation = {
  /** Did this person come by this invitation? */
  cameBy(invitation: string, person: string): Promise<boolean>
  /** Who came by an invitation, the last first: a page of them, before this moment and person. */
  arrivals(invitation: string, page: ArrivalsPage): Promise<Arrival[]>
  /** Takes away what came by an invitation. Returns who had it where. */
  endInvitation(invitation: string): Promise<Held[]>
  /** Who came by invitations that ran out between two moments. */
  endedBetween(from: number, to: number): Promise<Held[]>
}

/** Who came by which invitation. */
export const grantsByInvitationIn = (db: Database): GrantsByInvitation => ({
  cameBy: async (invitation, person) =>
    (await db
      .selectFrom('grants')
      .select('person')
      .where('person', '=', person)
      .where('invitation', '=', invitation)
      .limit(1)
      .executeTakeFirst()) !== undefined,

  arrivals: (invitation, page) => arrivals(db, invitation, page),

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
})

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
