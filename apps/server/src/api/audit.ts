import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { checkChain, type AuditShown } from '../store/audit.ts'
import { isAudited } from './audited.ts'
import { need, needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'

const About = z.record(z.string(), z.string())

/** Who came, who was turned away and who decided: for a board's owner of that board, for the workspace's of all. */
export const audit = router({
  /** The newest first, a page at a time: `before` is the `next` of the page that came before. */
  list: signedIn
    .input(
      z.strictObject({
        board: Id.optional(),
        /** Only what was refused. */
        refused: z.boolean().default(false),
        before: z.int().min(1).optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .query(async ({ ctx, input: { board, refused, before, limit } }) => {
      if (board === undefined) needInWorkspace(ctx, 'administer')
      else await need(ctx, board, 'audit')
      const rows = await ctx.store.audit.page({ board, refused, before, limit: limit + 1 })
      const page = rows.slice(0, limit)
      return { entries: page.map(shown), next: rows.length > limit ? (page.at(-1)?.seq ?? null) : null }
    }),

  /**
   * Is every row as it was written, and none missing between two others? `last` is the hash of the newest row:
   * noted elsewhere, it shows later whether rows were cut off at the end.
   */
  check: signedIn
    .input(z.strictObject({ noted: z.string().max(64).optional() }))
    .mutation(async ({ ctx, input }) => {
      needInWorkspace(ctx, 'administer')
      return checkChain(ctx.store.audit, input.noted)
    }),
})

const shown = ({ seq, at, person, name, what, board, title, about, outcome }: AuditShown) => ({
  seq,
  at: new Date(at).toISOString(),
  who: person === null ? null : { id: person, name },
  /** Null for what is kept only when it is refused; then `what` names the call. */
  act: isAudited(what) ? what : null,
  what,
  board: board === null ? null : { id: board, title },
  about: about === null ? {} : About.parse(JSON.parse(about)),
  outcome,
})
