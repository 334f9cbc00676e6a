import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { newVisitor } from '../access/device.ts'
import { newSecret } from '../access/secrets.ts'
import { openSession } from '../access/sessions.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../sync/door.ts'
import { arrivals, needLink } from './arrivals.ts'
import { cameBy, needOpenInvitation } from './invited.ts'
import { addLink, Invite, linkFor, needToInvite, placeToInvite, shown } from './inviting.ts'
import { letIn, needPassword, takeBack } from './letting-in.ts'
import { Problem } from './problem.ts'
import type { Context } from './house.ts'
import { settleWithout } from './nobody-missing.ts'
import { procedure, router, signedIn } from './trpc.ts'
import { Name, Password, Secret } from './words.ts'

export const invitations = router({
  people: arrivals,

  /**
   * To a board with a role, to one snapshot, or with neither to the workspace as a member. The token is shown this
   * once.
   */
  create: signedIn.input(Invite).mutation(async ({ ctx, input }) => {
    const board = await placeToInvite(ctx, input)
    const token = newSecret()
    const row = await linkFor(input, { board, token, by: ctx.person.id })
    await addLink(ctx.store, row)
    const page = row.snapshot === null ? 'join' : `review/${row.snapshot}`
    return { invitation: row.id, token, url: `${ctx.base}/${page}#${token}` }
  }),

  /** Those that were not taken back, the newest first. */
  list: signedIn.input(z.strictObject({ board: Id.optional() })).query(async ({ ctx, input }) => {
    await needToInvite(ctx, input.board ?? null)
    return (await ctx.store.invitations.list(input.board ?? null)).map(shown)
  }),

  /** What the page of an invitation says before anybody accepts it. Who came by it before needs no password again. */
  look: procedure.input(z.strictObject({ token: Secret })).mutation(async ({ ctx, input }) => {
    const found = await needOpenInvitation(ctx, input.token)
    const board = found.board === null ? undefined : await ctx.store.boards.byId(found.board)
    const password = found.password !== null && !(await cameBy(ctx, found))
    // So that her tries at the password are told from those of others at her address.
    if (ctx.device === undefined) ctx.setDevice(newVisitor())
    return {
      to: found.snapshot ? ('snapshot' as const) : board ? ('board' as const) : ('workspace' as const),
      snapshot: found.snapshot,
      title: password ? null : (board?.title ?? null),
      role: found.role,
      password,
    }
  }),

  /**
   * Lets in: a stranger as a guest with a session of her own, somebody who is signed in as herself, be it as the
   * guest of another board. Who came by this very link before is in already.
   */
  accept: procedure
    .input(z.strictObject({ token: Secret, name: Name, password: Password.optional() }))
    .mutation(async ({ ctx, input }) => {
      const found = await needOpenInvitation(ctx, input.token)
      const { board } = found
      if (board === null) throw new Problem('invitationToJoin')
      const inside = (await cameBy(ctx, found)) ? ctx.person : undefined
      if (!inside) await needPassword(ctx, found, input.password)
      if (!ctx.person && !(await ctx.guesses.mayCome({ on: found.id, from: ctx.address })))
        throw new Problem('tooMuch')
      const { person, token } = await ctx.store.together(async (store) => {
        const person = inside ?? (await letIn(store, found, board, ctx.person, input.name))
        return { person, token: await sessionOf(ctx, store, person) }
      })
      if (token !== null) ctx.setCookie(token)
      return { token, board, snapshot: found.snapshot, role: found.role, person }
    }),

  /** Nobody comes by it any more, and those who did are out at once. */
  revoke: signedIn.input(z.strictObject({ invitation: Id })).mutation(async ({ ctx, input }) => {
    const found = await needLink(ctx, input.invitation)
    const held = await ctx.store.together(async (store) => {
      await store.invitations.revoke(found.id, Date.now())
      return takeBack(store, found.id)
    })
    for (const { person, board } of held) ctx.boards.dismiss(person, 'revoked', board)
    // Whoever was muted by one of them edits again.
    if (found.board !== null && held.length > 0) {
      await ctx.boards.redecide(found.board)
      const led = await ctx.store.rounds.of(found.board)
      if (held.some(({ person }) => person === led?.moderator))
        await ctx.happened({ of: 'round', board: found.board, by: null })
    }
    await settleWithout(
      ctx,
      held.map(({ person }) => person),
    )
    return {}
  }),
})

/** A session of her own for a guest. Throws for whoever has left while the link's password was tried. */
async function sessionOf(ctx: Context, store: Store, { id, standing }: Person): Promise<string | null> {
  const row = await store.people.byId(id)
  if (row?.left_at !== null) throw new Problem('signedOut')
  return standing === 'guest' ? openSession(store, id, ctx.agent) : null
}
