import { hashOf } from '../access/secrets.ts'
import type { InvitationRow } from '../store/invitations.ts'
import { Problem } from './problem.ts'
import type { Context } from './house.ts'

const says = {
  revoked: 'This invitation was taken back: ask for a new one.',
  expired: 'This invitation has run out: ask for a new one.',
  usedUp: 'This invitation was used as often as it could be: ask for a new one.',
} as const
export type LinkEnd = keyof typeof says

/** Why a link lets nobody in any more; null while it does. */
export function endOf(row: InvitationRow, now: number): LinkEnd | null {
  if (row.revoked_at !== null) return 'revoked'
  if ((row.expires_at ?? Infinity) <= now) return 'expired'
  return row.max_uses !== null && row.uses >= row.max_uses ? 'usedUp' : null
}

/**
 * The invitation with this token, if it lets this person in. Its use is counted later, in the transaction that lets
 * her in. One that is used up is still open to who came by it; a board in the bin takes its links along.
 */
export async function needOpenInvitation(ctx: Context, token: string): Promise<InvitationRow> {
  const found = await ctx.store.invitations.byHash(hashOf(token))
  ctx.touched.board = found?.board ?? undefined
  if (!found) throw new Problem('invitationGone')
  const end = endOf(found, Date.now())
  if (end !== null && !(end === 'usedUp' && (await cameBy(ctx, found))))
    throw new Problem('invitationGone', says[end])
  const board = found.board === null ? undefined : await ctx.store.boards.byId(found.board)
  if (found.board !== null && (!board || board.deleted_at !== null)) throw new Problem('invitationGone')
  return found
}

/** Was this person let in by it before? Then it is hers to open again. */
export const cameBy = async ({ person, store }: Context, { id }: InvitationRow): Promise<boolean> =>
  person !== undefined && (await store.grants.cameBy(id, person.id))
