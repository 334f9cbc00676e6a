import { newId } from '@parley/model/ids.ts'
import { canInWorkspace, type Standing } from '@parley/model/access.ts'
import { z } from 'zod'
import { deviceFor } from '../access/device.ts'
import { hashPassword } from '../access/passwords.ts'
import { hashOf } from '../access/secrets.ts'
import { asPerson, openSession } from '../access/sessions.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { needOpenInvitation } from './invited.ts'
import { createBoard } from './new-board.ts'
import { Problem } from './problem.ts'
import { renewSession } from './renew-session.ts'
import { seededWith } from './seeded.ts'
import type { Context } from './house.ts'
import { procedure, signedIn } from './trpc.ts'
import { Email, Name, NewPassword, Secret } from './words.ts'

const SignUp = z.strictObject({
  name: Name,
  email: Email,
  password: NewPassword,
  setupCode: Secret.optional(),
  invitation: Secret.optional(),
})
type SignUp = z.infer<typeof SignUp>

/**
 * Opens an account: the first one freely (or with the setup code), later ones by an invitation. A guest who has none
 * stays the person she is: her boards and all she wrote are hers.
 */
export const signUp = procedure.input(SignUp).mutation(async ({ ctx, input }) => {
  if (!(await ctx.guesses.from.take(ctx.address))) throw new Problem('tooMuch')
  const standing = await standingFor(ctx, input)
  await ctx.guesses.from.giveBack(ctx.address)
  const guest = await guestHere(ctx)
  const row = await rowFor(ctx.store, input, standing, guest)
  await ctx.store.together((store) => welcome(store, row, input.invitation, guest))
  return guest ? staysIn(ctx, row) : comeIn(ctx, row)
})

/** Gives a guest an account of her own: she stays a guest of the same boards, and signs in anywhere. */
export const openAccount = signedIn
  .input(z.strictObject({ email: Email, password: NewPassword }))
  .mutation(async ({ ctx, input }) => {
    const guest = await guestHere(ctx)
    if (!guest) throw new Problem('notAllowed', 'You have an account already.')
    // A guest must not be able to find out by the hundred who else has an account.
    const guess = { on: guest.id, from: ctx.address }
    if (!(await ctx.guesses.take(guess))) throw new Problem('tooMuch')
    const row = { ...guest, email: input.email, password: await hashPassword(input.password) }
    await ctx.store.together(async (store) => {
      if (await store.people.byEmail(input.email)) throw new Problem('emailTaken')
      if (!(await store.people.become(guest, row))) throw new Problem('signedOut')
    })
    await ctx.guesses.right(guess)
    return staysIn(ctx, row)
  })

/** Makes a member of a guest with an account, by an invitation to the workspace. */
export const join = signedIn
  .input(z.strictObject({ invitation: Secret }))
  .mutation(async ({ ctx, input }) => {
    const row = await ctx.store.people.byId(ctx.person.id)
    if (!row?.password) throw new Problem('notAllowed', 'Sign up with this invitation.')
    await needMemberInvitation(ctx, input.invitation)
    if (row.standing !== 'guest') return { person: asPerson(row) }
    const member: PersonRow = { ...row, standing: 'member' }
    await ctx.store.together(async (store) => {
      await spendUse(store, input.invitation)
      if (!(await store.people.become(row, member))) throw new Problem('signedOut')
    })
    return staysIn(ctx, member)
  })

/**
 * Her session, and what shows later that this browser is no stranger's. To try a password takes a while, in which she
 * may have left, or have another one that ended all her sessions: none is opened after that.
 */
export async function comeIn(ctx: Context, row: PersonRow) {
  const secret = await ctx.store.together(async (store) => {
    if (!(await store.people.stillHas(row))) throw new Problem('wrongPassword')
    return openSession(store, row.id, ctx.agent)
  })
  ctx.setCookie(secret)
  ctx.setDevice(deviceFor(row))
  return { person: asPerson(row) }
}

/** She is more than she was: this browser goes on, any other is to show that it is hers. */
async function staysIn(ctx: Context, row: PersonRow) {
  await renewSession(ctx, row)
  return { person: asPerson(row) }
}

/** The guest who is signed in here and has no account yet. */
async function guestHere({ person, store }: Context): Promise<PersonRow | undefined> {
  const row = person?.standing === 'guest' ? await store.people.byId(person.id) : undefined
  return row && row.email === null ? row : undefined
}

/** What this sign-up makes of a person, or why there is none. */
async function standingFor(ctx: Context, { invitation, setupCode, email }: SignUp): Promise<Standing> {
  const open = (await ctx.store.people.count('owner')) === 0
  if (open && !ctx.setupCode.fits(setupCode)) throw new Problem('setupCode')
  if (open) return 'owner'
  if (invitation === undefined) throw new Problem('closed')
  await needMemberInvitation(ctx, invitation)
  // Only somebody with an invitation may learn that an address is taken.
  if (await ctx.store.people.byEmail(email)) throw new Problem('emailTaken')
  return 'member'
}

async function needMemberInvitation(ctx: Context, token: string): Promise<void> {
  const found = await needOpenInvitation(ctx, token)
  if (found.board !== null) throw new Problem('invitationGone')
}

async function rowFor(
  store: Store,
  { name, email, password }: SignUp,
  standing: Standing,
  guest: PersonRow | undefined,
): Promise<PersonRow> {
  const account = { name, email, password: await hashPassword(password), standing }
  if (guest) return { ...guest, ...account }
  const colour = ((await store.people.count()) % 6) + 1
  return { id: newId(), ...account, colour, created_at: Date.now(), left_at: null }
}

/** In one transaction, so that of two who come at the same moment only one becomes the owner. */
async function welcome(
  store: Store,
  row: PersonRow,
  invitation: string | undefined,
  guest: PersonRow | undefined,
): Promise<void> {
  if (await store.people.byEmail(row.email ?? '')) throw new Problem('emailTaken')
  if (row.standing === 'owner' && (await store.people.count('owner')) > 0) throw new Problem('closed')
  if (row.standing === 'member') await spendUse(store, invitation ?? '')
  if (!guest) await store.people.add(row)
  else if (!(await store.people.become(guest, row))) throw new Problem('signedOut')
  if (!canInWorkspace(row.standing, 'administer')) return
  // Once in the life of a workspace: no start reads the templates for it.
  const { refillPouch } = await import('@parley/model/templates/refill-pouch.ts')
  await createBoard(store, seededWith(refillPouch.file), row.id)
}

async function spendUse(store: Store, token: string): Promise<void> {
  const found = await store.invitations.byHash(hashOf(token))
  if (!found || !(await store.invitations.use(found.id, Date.now()))) throw new Problem('invitationGone')
}
