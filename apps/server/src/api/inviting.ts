import { GuestRole, ReviewRole } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { mayStillInvite } from '../access/can.ts'
import { hashPassword } from '../access/passwords.ts'
import { hashOf } from '../access/secrets.ts'
import type { InvitationRow } from '../store/invitations.ts'
import type { Store } from '../store/store.ts'
import { endOf } from './invited.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { need, needInWorkspace, needSnapshot } from './need.ts'
import { EndsAt, NewPassword } from './words.ts'

export const Invite = z.strictObject({
  board: Id.optional(),
  /** To this snapshot of the board, and to the version last settled, for what is other since then; to nothing else of it. */
  snapshot: Id.optional(),
  role: z.union([GuestRole, z.literal('member')], { error: 'is no role an invitation can give' }),
  expiresAt: EndsAt.optional(),
  password: NewPassword.optional(),
  maxUses: z
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(10_000, 'is more than 10,000')
    .optional(),
})
type Invite = z.infer<typeof Invite>

export const needToInvite = async (ctx: Asking, board: string | null): Promise<unknown> =>
  board === null ? needInWorkspace(ctx, 'inviteMember') : need(ctx, board, 'invite')

/** The board it leads to, where this person may invite to what is asked; null is the workspace. */
export async function placeToInvite(ctx: Asking, { board, snapshot, role, password }: Invite) {
  if (snapshot !== undefined) {
    const row = await needSnapshot(ctx, snapshot, 'invite')
    if (board !== undefined && board !== row.board) throw new Problem('noSnapshot')
    if (!ReviewRole.safeParse(role).success)
      throw new Problem('badInput', 'role: a snapshot is shown to a viewer or a commenter.')
    return row.board
  }
  await needToInvite(ctx, board ?? null)
  if ((board === undefined) !== (role === 'member'))
    throw new Problem('badInput', 'role: a member is invited to the workspace, all others to a board.')
  if (role === 'member' && password !== undefined)
    throw new Problem(
      'badInput',
      'password: whoever joins the workspace chooses her own; only boards ask one.',
    )
  return board ?? null
}

/** The row of a new link; the token itself is kept nowhere. */
export async function linkFor(
  input: Invite,
  { board, token, by }: { board: string | null; token: string; by: string },
): Promise<InvitationRow> {
  return {
    id: newId(),
    hash: hashOf(token),
    board,
    snapshot: input.snapshot ?? null,
    role: input.role,
    password: input.password === undefined ? null : await hashPassword(input.password),
    created_by: by,
    created_at: Date.now(),
    expires_at: input.expiresAt === undefined ? null : Date.parse(input.expiresAt),
    max_uses: input.maxUses ?? null,
    uses: 0,
    revoked_at: null,
  }
}

/** Keeps a new link, unless whoever made it was shown out meanwhile: her links were closed then, and this one stays none. */
export const addLink = (store: Store, row: InvitationRow): Promise<void> =>
  store.together(async (inner) => {
    if (!(await mayStillInvite(inner, row.created_by, row.board))) throw new Problem('notAllowed')
    await inner.invitations.add(row)
  })

/** A link as whoever may invite sees it: never its token, nor its password. */
export const shown = ({ snapshotName, ...row }: InvitationRow & { snapshotName: string | null }) => ({
  invitation: row.id,
  board: row.board,
  snapshot: row.snapshot,
  /** What the snapshot is called that it leads to. */
  snapshotName,
  role: row.role,
  createdAt: new Date(row.created_at).toISOString(),
  expiresAt: row.expires_at === null ? null : new Date(row.expires_at).toISOString(),
  maxUses: row.max_uses,
  uses: row.uses,
  password: row.password !== null,
  /** Why it lets nobody in any more: `expired` or `usedUp`; null while it does. */
  end: endOf(row, Date.now()),
})
