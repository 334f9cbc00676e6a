import { z } from 'zod'
import { deviceNamed } from '../access/agent.ts'
import type { SessionRow } from '../store/sessions.ts'
import { router, signedIn } from './trpc.ts'

/** What names a session to its owner: the beginning of a hash, with which nothing can be opened. */
const nameOf = ({ hash }: Pick<SessionRow, 'hash'>): string => hash.slice(0, 32)
const SessionName = z.string().regex(/^[0-9a-f]{32}$/, 'names no session')

export const sessions = router({
  /** Where I am signed in, begun last first; browser and system as the browser named them, null where it did not. */
  list: signedIn.query(async ({ ctx }) => {
    const rows = await ctx.store.sessions.of(ctx.person.id, Date.now())
    return rows.map((row) => ({
      session: nameOf(row),
      ...deviceNamed(row.agent),
      begunAt: new Date(row.created_at).toISOString(),
      seenAt: new Date(row.seen_at ?? row.created_at).toISOString(),
      thisOne: row.hash === ctx.session,
    }))
  }),

  /** That browser is signed out within seconds, its boards too; one that is not hers is left alone. */
  end: signedIn.input(z.strictObject({ session: SessionName })).mutation(async ({ ctx, input }) => {
    const rows = await ctx.store.sessions.of(ctx.person.id, Date.now())
    const found = rows.find((row) => nameOf(row) === input.session)
    if (found) await ctx.store.sessions.end(found.hash)
    if (found?.hash === ctx.session) ctx.clearCookie()
    await ctx.boards.recheck()
    return {}
  }),

  endOthers: signedIn.mutation(async ({ ctx }) => {
    await ctx.store.sessions.endAll(ctx.person.id, ctx.session)
    await ctx.boards.recheck()
    return {}
  }),
})
