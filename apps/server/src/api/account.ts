import { z } from 'zod'
import { deviceOf } from '../access/device.ts'
import { hashPassword, verifyPassword } from '../access/passwords.ts'
import { exportOwn, leave } from './account-leave.ts'
import { sessions } from './account-sessions.ts'
import { comeIn, join, openAccount, signUp } from './account-signup.ts'
import { needOwnPassword } from './own-password.ts'
import { people } from './people.ts'
import { Problem } from './problem.ts'
import { renewSession } from './renew-session.ts'
import { createToken, revokeToken, tokens } from './tokens.ts'
import { procedure, router, signedIn } from './trpc.ts'
import { Email, Name, NewPassword, Password } from './words.ts'

export const account = router({
  people,
  sessions,
  signUp,
  open: openAccount,
  join,

  signIn: procedure
    .input(z.strictObject({ email: Email, password: Password }))
    .mutation(async ({ ctx, input }) => {
      const row = await ctx.store.people.byEmail(input.email)
      ctx.touched.person = row?.id
      const guess = { on: input.email, from: ctx.address, device: deviceOf(ctx.device, row) }
      if (!(await ctx.guesses.take(guess))) throw new Problem('tooMuch')
      const right = await verifyPassword(input.password, row?.password)
      if (!row || !right) throw new Problem('wrongPassword')
      await ctx.guesses.right(guess)
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

  /** How others see her from now on, also where she wrote before. */
  rename: signedIn.input(z.strictObject({ name: Name })).mutation(async ({ ctx, input }) => {
    if (!(await ctx.store.people.setName(ctx.person.id, input.name))) throw new Problem('signedOut')
    ctx.boards.dismiss(ctx.person.id, 'resync')
    return {}
  }),

  /** Her other browsers are signed out; API tokens stay, since only she could have made them. */
  changePassword: signedIn
    .input(z.strictObject({ current: Password, next: NewPassword }))
    .mutation(async ({ ctx, input }) => {
      const row = await needOwnPassword(ctx, input.current)
      const password = await hashPassword(input.next)
      if (!(await ctx.store.people.setPassword(row, password))) throw new Problem('signedOut')
      await renewSession(ctx, { ...row, password })
      return {}
    }),

  export: exportOwn,
  delete: leave,
})
