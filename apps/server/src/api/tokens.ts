import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { mayStill } from '../access/can.ts'
import { hashOf, newSecret } from '../access/secrets.ts'
import { needInWorkspace } from './need.ts'
import { Problem } from './problem.ts'
import { router, signedIn } from './trpc.ts'
import { Name } from './words.ts'

/** A key for scripts that acts as the person herself. It is shown this once. */
export const createToken = signedIn.input(z.strictObject({ name: Name })).mutation(async ({ ctx, input }) => {
  needInWorkspace(ctx, 'createBoard')
  const token = newSecret()
  const kept = { id: newId(), hash: hashOf(token), person: ctx.person.id, createdAt: Date.now() }
  await ctx.store.together(async (store) => {
    if (!(await mayStill(store, ctx.person.id, 'createBoard'))) throw new Problem('notAllowed')
    await store.tokens.add({ ...kept, name: input.name })
  })
  return { token }
})

/** From now on the key opens nothing, and sockets that it opened are closed. */
export const revokeToken = signedIn.input(z.strictObject({ token: Id })).mutation(async ({ ctx, input }) => {
  needInWorkspace(ctx, 'createBoard')
  await ctx.store.tokens.end(ctx.person.id, input.token)
  await ctx.boards.recheck()
  return {}
})

/** My own keys, the newest first: never the secret, which nobody knows any more. */
export const tokens = router({
  list: signedIn.query(async ({ ctx }) => {
    needInWorkspace(ctx, 'createBoard')
    const rows = await ctx.store.tokens.of(ctx.person.id)
    return rows.map(({ id, name, created_at, used_at }) => ({
      id,
      name,
      createdAt: new Date(created_at).toISOString(),
      usedAt: used_at === null ? null : new Date(used_at).toISOString(),
    }))
  }),
})
