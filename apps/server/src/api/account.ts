import { newId } from '@parley/model/ids.ts'
import { canInWorkspace, type Standing } from '@parley/model/access.ts'
import { templates } from '@parley/model/templates/index.ts'
import { z } from 'zod'
import { deviceFor, deviceOf } from '../access/device.ts'
import { hashPassword, verifyPassword } from '../access/passwords.ts'
import { hashOf } from '../access/secrets.ts'
import { asPerson, openSession } from '../access/sessions.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { createBoard } from './new-board.ts'
import { people } from './people.ts'
import { Problem } from './problem.ts'
import { seededWith } from './seeded.ts'
import { createToken, revokeToken, tokens } from './tokens.ts'
import { procedure, router, signedIn, type Context } from './trpc.ts'
import { Email, Name, NewPassword, Password, Secret } from './words.ts'

const SignUp = z.strictObject({
  name: Name,
  email: Email,
  password: NewPassword,
  setupCode: Secret.optional(),
  invitation: Secret.optional(),
})
type SignUp = z.infer<typeof SignUp>

export const account = router({
  people,

  /** Opens an account: the first one freely (or with the setup code), later ones by an invitation. */
  signUp: procedure.input(SignUp).mutation(async ({ ctx, input }) => {
    if (!ctx.guesses.from.take(ctx.address)) throw new Problem('tooMuch')
    const standing = await standingFor(ctx, input)
    ctx.guesses.from.giveBack(ctx.address)
    const row = await rowFor(ctx.store, input, standing)
    await ctx.store.together((store) => welcome(store, row, input.invitation))
    return comeIn(ctx, row)
  }),

  signIn: procedure
    .input(z.strictObject({ email: Email, password: Password }))
    .mutation(async ({ ctx, input }) => {
      const row = await ctx.store.people.byEmail(input.email)
      ctx.touched.person = row?.id
      const guess = { on: input.email, from: ctx.address, device: deviceOf(ctx.device, row) }
      if (!ctx.guesses.take(guess)) throw new Problem('tooMuch')
      const right = await verifyPassword(input.password, row?.password)
      if (!row || !right) throw new Problem('wrongPassword')
      ctx.guesses.right(guess)
      return comeIn(ctx, row)
    }),

  signOut: procedure.mutation(async ({ ctx }) => {
    if (ctx.session) await ctx.store.sessions.end(ctx.session)
    ctx.clearCookie()
    return {}
  }),

  /** Who am I; a stranger learns whether the first account is still to be opened, and whether that needs a code. */
  me: procedure.query(async ({ ctx }) => {
    const open = ctx.person === undefined && (await ctx.store.people.count('owner')) === 0
    const email = ctx.person && (await ctx.store.people.byId(ctx.person.id))?.email
    const person = ctx.person ? { ...ctx.person, email: email ?? null } : null
    return { person, open, setupCodeNeeded: open && ctx.setupCode.shown !== undefined }
  }),

  tokens,
  createToken,
  revokeToken,

  /** Her other browsers are signed out; API tokens stay, since only she could have made them. */
  changePassword: signedIn
    .input(z.strictObject({ current: Password, next: NewPassword }))
    .mutation(async ({ ctx, input }) => {
      const row = await ctx.store.people.byId(ctx.person.id)
      if (!row?.password) throw new Problem('notAllowed', 'Guests have no password.')
      // Whoever gets this far is signed in: only her own browser's tries count.
      const guess = { on: row.id, from: ctx.address, device: ctx.session }
      if (!ctx.guesses.take(guess)) throw new Problem('tooMuch')
      if (!(await verifyPassword(input.current, row.password)))
        throw new Problem('wrongPassword', 'The current password is another one.')
      ctx.guesses.right(guess)
      const password = await hashPassword(input.next)
      await ctx.store.people.setPassword(row.id, password)
      ctx.setDevice(deviceFor({ id: row.id, password }))
      await ctx.store.sessions.endAll(row.id, ctx.session)
      ctx.boards.dismiss(row.id, 'resync')
      return {}
    }),
})

/** Her session, and what shows later that this browser is no stranger's. */
async function comeIn(ctx: Context, row: PersonRow) {
  ctx.setCookie(await openSession(ctx.store, row.id))
  ctx.setDevice(deviceFor(row))
  return { person: asPerson(row) }
}

/** What this sign-up makes of a person, or why there is none. */
async function standingFor(ctx: Context, { invitation, setupCode, email }: SignUp): Promise<Standing> {
  const open = (await ctx.store.people.count('owner')) === 0
  if (open && !ctx.setupCode.fits(setupCode)) throw new Problem('setupCode')
  if (open) return 'owner'
  if (invitation === undefined) throw new Problem('closed')
  const found = await ctx.store.invitations.byHash(hashOf(invitation))
  if (!found || found.board !== null || found.revoked_at !== null) throw new Problem('invitationGone')
  // Only somebody with an invitation may learn that an address is taken.
  if (await ctx.store.people.byEmail(email)) throw new Problem('emailTaken')
  return 'member'
}

async function rowFor(
  store: Store,
  { name, email, password }: SignUp,
  standing: Standing,
): Promise<PersonRow> {
  const colour = ((await store.people.count()) % 6) + 1
  const hashed = await hashPassword(password)
  return { id: newId(), name, email, password: hashed, standing, colour, created_at: Date.now() }
}

/** In one transaction, so that of two who come at the same moment only one becomes the owner. */
async function welcome(store: Store, row: PersonRow, invitation: string | undefined): Promise<void> {
  if (await store.people.byEmail(row.email ?? '')) throw new Problem('emailTaken')
  if (row.standing === 'owner' && (await store.people.count('owner')) > 0) throw new Problem('closed')
  if (row.standing === 'member') {
    const found = await store.invitations.byHash(hashOf(invitation ?? ''))
    if (!found || !(await store.invitations.use(found.id, Date.now()))) throw new Problem('invitationGone')
  }
  await store.people.add(row)
  const [demo] = templates
  if (canInWorkspace(row.standing, 'administer')) await createBoard(store, seededWith(demo.file), row.id)
}
