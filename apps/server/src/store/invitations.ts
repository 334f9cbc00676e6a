import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type InvitationRow = Selectable<Tables['invitations']>

export type Invitations = {
  add(invitation: InvitationRow): Promise<void>
  byHash(hash: string): Promise<InvitationRow | undefined>
  byId(id: string): Promise<InvitationRow | undefined>
  /** Those to a board (null: to the workspace) that were not revoked, the newest first. */
  list(board: string | null): Promise<(InvitationRow & { snapshotName: string | null })[]>
  /** Counts one use; false when it is revoked, has run out or was used as often as it may be. */
  use(id: string, now: number): Promise<boolean>
  revoke(id: string, at: number): Promise<void>
  /** Those that this person made let nobody else in: whoever came by one stays, and comes by it again. */
  closeMadeBy(person: string, at: number): Promise<void>
}

/** More than anybody has open at a time; those before are found no more, only taken back by their id. */
const mostListed = 500

/** Links that let people in, kept as the hash of their token. */
export const invitationsIn = (db: Database): Invitations => ({
  async add(invitation) {
    await db.insertInto('invitations').values(invitation).execute()
  },

  byHash: (hash) => db.selectFrom('invitations').selectAll().where('hash', '=', hash).executeTakeFirst(),

  byId: (id) => db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst(),

  list: (board) =>
    db
      .selectFrom('invitations')
      .leftJoin('snapshots', 'snapshots.id', 'invitations.snapshot')
      .selectAll('invitations')
      .select('snapshots.name as snapshotName')
      .where('invitations.revoked_at', 'is', null)
      .where('invitations.board', board === null ? 'is' : '=', board)
      .orderBy('invitations.created_at', 'desc')
      .limit(mostListed)
      .execute(),

  async use(id, now) {
    const counted = await db
      .updateTable('invitations')
      .set((row) => ({ uses: row('uses', '+', 1) }))
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .where((row) => row.or([row('expires_at', 'is', null), row('expires_at', '>', now)]))
      .where((row) => row.or([row('max_uses', 'is', null), row('uses', '<', row.ref('max_uses'))]))
      .executeTakeFirst()
    return Number(counted.numUpdatedRows) === 1
  },

  async revoke(id, at) {
    await db.updateTable('invitations').set({ revoked_at: at }).where('id', '=', id).execute()
  },

  async closeMadeBy(person, at) {
    const made = db
      .updateTable('invitations')
      .where('created_by', '=', person)
      .where('revoked_at', 'is', null)
    await made.set({ revoked_at: at }).where('uses', '=', 0).execute()
    await made
      .set((row) => ({ max_uses: row.ref('uses') }))
      .where('uses', '>', 0)
      .execute()
  },
})
