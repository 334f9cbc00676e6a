import { mayOn } from '@parley/model/access.ts'
import { rolesByBoard } from '../access/can.ts'
import { needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'

export const binDays = 30
export const binMs = binDays * 24 * 3_600_000

export const bin = router({
  /** What this person may bring back, the last thrown away first. */
  list: signedIn.query(async ({ ctx }) => {
    needInWorkspace(ctx, 'seeBin')
    const rolesOf = await rolesByBoard(ctx.store, ctx.person)
    const rows = (await ctx.store.boards.bin()).filter((row) => mayOn(rolesOf(row.id), 'delete'))
    return rows.map(({ id, title, client, deleted_at }) => {
      const deleted = deleted_at ?? 0
      const gone = {
        deletedAt: new Date(deleted).toISOString(),
        goneAt: new Date(deleted + binMs).toISOString(),
      }
      return { id, title, client, ...gone }
    })
  }),
})
