import { GuestRole, ReviewRole } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { hashPassword, verifyPassword } from '../access/passwords.ts'
import { hashOf, newSecret } from '../access/secrets.ts'
import { asPerson, openSession } from '../access/sessions.ts'
import type { InvitationRow } from '../store/invitations.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../sync/door.ts'
import { Problem } from './problem.ts'
import {
  need,
  needInWorkspace,
  needSnapshot,
  procedure,
  router,
  signedIn,
  type Asking,
  type Context,
} from './trpc.ts'
import { Name, NewPassword, Password, Secret } from './words.ts'

const Create = z.strictObject({
  board: Id.optional(),
  /** To this snapshot of the board and nothing else of it. */
  snapshot: Id.optional(),
  role: z.union([GuestRole, z.literal('member')], { error: 'is no role an invitation can give' }),
  expiresAt: z.iso
    .datetime({ offset: true, error: 'is not a date and time' })
    .refine((at) => Date.parse(at) > Date.now(), 'lies in the past')
    .optional(),
  password: NewPassword.optional(),
  maxUses: z
    .int('is not a whole number')
    .min(1, 'is less than 1')
    .max(10_000, 'is more than 10,000')
    .optional(),
})

export const invitations = router({
  /**
   * To a board with a role, to one snapshot, or with neither to the workspace as a member. The token is shown this
   * once.
   */
  create: signedIn.input(Create).mutation(async ({ ctx, input }) => {
    const board = await placeToInvite(ctx, input)
    if (input.role === 'member' && input.password !== undefined)
      throw new Problem(
        'badInput',
        'password: whoever joins the workspace chooses her own; only boards ask one.',
      )
    const token = newSecret()
    const row: InvitationRow = {
      id: newId(),
      hash: hashOf(token),
      board,
      snapshot: input.snapshot ?? null,
      role: input.role,
      password: input.password === undefined ? null : await hashPassword(input.password),
      created_by: ctx.person.id,
      created_at: Date.now(),
      expires_at: input.expiresAt === undefined ? null : Date.parse(input.expiresAt),
      max_uses: input.maxUses ?? null,
      uses: 0,
      revoked_at: null,
    }
    await ctx.store.invitations.add(row)
    const page = row.snapshot === null ? 'join' : `review/${row.snapshot}`
    return { invitation: row.id, token, url: `${ctx.base}/${page}#${token}` }
  }),

  /** Those that still let somebody in, or let somebody in who is still there. */
  list: signedIn.input(z.strictObject({ board: Id.optional() })).query(async ({ ctx, input }) => {
    await needToInvite(ctx, input.board ?? null)
    return (await ctx.store.invitations.list(input.board ?? null)).map(shown)
  }),

  /** What the page of an invitation says before anybody accepts it. */
  look: procedure.input(z.strictObject({ token: Secret })).mutation(async ({ ctx, input }) => {
    const found = await findInvitation(ctx, input.token)
    const board = found.board === null ? undefined : await ctx.store.boards.byId(found.board)
    const title = found.password === null ? (board?.title ?? null) : null
    return {
      to: found.snapshot ? ('snapshot' as const) : board ? ('board' as const) : ('workspace' as const),
      snapshot: found.snapshot,
      title,
      role: found.role,
      password: found.password !== null,
    }
  }),

  /** Lets in: a stranger as a guest with a session of her own, somebody who is signed in as herself. */
  accept: procedure
    .input(z.strictObject({ token: Secret, name: Name, password: Password.optional() }))
    .mutation(async ({ ctx, input }) => {
      const found = await findInvitation(ctx, input.token)
      const { board } = found
      if (board === null) throw new Problem('invitationToJoin')
      await needPassword(ctx, found, input.password)
      if (!ctx.person && !ctx.guesses.mayCome({ on: found.id, from: ctx.address }))
        throw new Problem('tooMuch')
      const person = await ctx.store.together((store) => letIn(store, found, board, ctx.person, input.name))
      const place = { board, snapshot: found.snapshot, role: found.role, person }
      if (person.standing !== 'guest') return { token: null, ...place }
      const secret = await openSession(ctx.store, person.id)
      ctx.setCookie(secret)
      return { token: secret, ...place }
    }),

  /** Nobody comes by it any more, and those who did are out at once. */
  revoke: signedIn.input(z.strictObject({ invitation: Id })).mutation(async ({ ctx, input }) => {
    const found = await ctx.store.invitations.byId(input.invitation)
    if (!found) throw new Problem('notHere', 'There is no such invitation for you.')
    await needToInvite(ctx, found.board)
    const held = await ctx.store.together(async (store) => {
      await store.invitations.revoke(found.id, Date.now())
      return takeBack(store, found.id)
    })
    for (const { person, board } of held) ctx.boards.dismiss(person, 'revoked', board)
    return {}
  }),
})

const needToInvite = async (ctx: Asking, board: string | null): Promise<unknown> =>
  board === null ? needInWorkspace(ctx, 'inviteMember') : need(ctx, board, 'invite')

/** The board it leads to, where this person may invite to what is asked; null is the workspace. */
async function placeToInvite(ctx: Asking, { board, snapshot, role }: z.infer<typeof Create>) {
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
  return board ?? null
}

const shown = (row: InvitationRow) => ({
  invitation: row.id,
  board: row.board,
  snapshot: row.snapshot,
  role: row.role,
  createdAt: new Date(row.created_at).toISOString(),
  expiresAt: row.expires_at === null ? null : new Date(row.expires_at).toISOString(),
  maxUses: row.max_uses,
  uses: row.uses,
  password: row.password !== null,
})

/** One that still lets people in. Its use is counted later, in the transaction that lets somebody in. */
async function findInvitation(ctx: Context, token: string): Promise<InvitationRow> {
  const found = await ctx.store.invitations.byHash(hashOf(token))
  ctx.touched.board = found?.board ?? undefined
  if (!found || found.revoked_at !== null || (found.expires_at ?? Infinity) <= Date.now())
    throw new Problem('invitationGone')
  const board = found.board === null ? undefined : await ctx.store.boards.byId(found.board)
  if (found.board !== null && (!board || board.deleted_at !== null)) throw new Problem('invitationGone')
  return found
}

async function needPassword(
  ctx: Context,
  { id, password }: InvitationRow,
  typed: string | undefined,
): Promise<void> {
  if (password === null) return
  const guess = { on: id, from: ctx.address }
  if (!ctx.guesses.take(guess)) throw new Problem('tooMuch')
  if (!(await verifyPassword(typed ?? '', password))) throw new Problem('invitationPassword')
  ctx.guesses.right(guess)
}

async function letIn(
  store: Store,
  found: InvitationRow,
  board: string,
  known: Person | undefined,
  name: string,
) {
  if (!(await store.invitations.use(found.id, Date.now()))) throw new Problem('invitationGone')
  const person = known ?? asPerson(await addGuest(store, name))
  const role = GuestRole.parse(found.role)
  const { id: invitation, snapshot } = found
  await store.grants.add({ board, person: person.id, invitation, snapshot, role, createdAt: Date.now() })
  return person
}

async function addGuest(store: Store, name: string): Promise<PersonRow> {
  const colour = ((await store.people.count()) % 6) + 1
  const nothing = { email: null, password: null, standing: 'guest' as const }
  const row: PersonRow = { id: newId(), name, colour, created_at: Date.now(), ...nothing }
  await store.people.add(row)
  return row
}

/** Takes away what came by an invitation, and the session of every guest to whom nothing is left. */
async function takeBack(store: Store, invitation: string) {
  const held = await store.grants.endInvitation(invitation)
  for (const { person } of held) {
    const row = await store.people.byId(person)
    const left = await store.grants.holdsAny(person, Date.now())
    if (row?.standing === 'guest' && !left) await store.sessions.endAll(person)
  }
  return held
}
