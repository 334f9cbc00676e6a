import { can } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ViewRow } from '../store/views.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { need, needOwn } from './need.ts'
import { router, signedIn } from './trpc.ts'
import { Name, Search } from './words.ts'

const New = z.strictObject({
  board: Id,
  name: Name,
  search: Search,
  /** For everybody on the board; else for her alone. */
  shared: z.boolean(),
})
const One = z.strictObject({ view: Id })
/** More than anybody finds her way in. */
const most = 100

/** Views of a board under a name: what an address asks for, to come back to. */
export const views = router({
  /** Those for everybody on the board and her own, by name. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input: { board } }) => {
    const role = await needOwn(ctx, board, 'read')
    const rows = await ctx.store.views.of(board, ctx.person.id)
    return rows.map(({ id, name, search, shared }) => ({
      view: id,
      name,
      search,
      shared: shared === 1,
      /** May she rename it and throw it away? */
      may: shared === 0 || can(role, 'shareView'),
    }))
  }),

  /** One for herself whoever may read may save; one for everybody is for who works on the board. */
  save: signedIn.input(New).mutation(async ({ ctx, input: { board, name, search, shared } }) => {
    await need(ctx, board, shared ? 'shareView' : 'read')
    const there = await ctx.store.views.count(board, ctx.person.id)
    if ((shared ? there.shared : there.own) >= most) throw new Problem('manyViews')
    const row = { id: newId(), board, person: ctx.person.id, name, search, shared: shared ? 1 : 0 }
    await ctx.store.views.add({ ...row, created_at: Date.now() })
    await tell(ctx, row)
    return { view: row.id }
  }),

  rename: signedIn.input(One.extend({ name: Name })).mutation(async ({ ctx, input }) => {
    const row = await needView(ctx, input.view)
    await ctx.store.views.rename(row.id, input.name)
    await tell(ctx, row)
    return {}
  }),

  remove: signedIn.input(One).mutation(async ({ ctx, input }) => {
    const row = await needView(ctx, input.view)
    await ctx.store.views.remove(row.id)
    await tell(ctx, row)
    return {}
  }),
})

/** The view, for who may change it; another's own, and one of a board that is not there for her, is not there. */
async function needView(ctx: Asking, id: string): Promise<ViewRow> {
  const row = await ctx.store.views.byId(id)
  const role = row && (await ctx.gate.ownRoleOn(ctx.person, row.board))
  if (!row || !role || (row.shared === 0 && row.person !== ctx.person.id)) throw new Problem('noView')
  await needOwn(ctx, row.board, 'read')
  if (row.shared === 1 && !can(role, 'shareView')) throw new Problem('notAllowed')
  return row
}

const tell = ({ happened, person }: Asking, { board, shared }: Pick<ViewRow, 'board' | 'shared'>) =>
  happened({ of: 'views', board, by: person.id, ...(shared === 0 && { only: [person.id] }) })
