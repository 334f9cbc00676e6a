import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { BoardBytes } from '../sync/door.ts'
import { Problem } from './problem.ts'
import { need, router, signedIn, type House } from './trpc.ts'
import { Name } from './words.ts'

type Asking = Parameters<typeof need>[0]

/** A board as it stood, under a name. Whoever may read the board may read its snapshots. */
export const snapshots = router({
  create: signedIn.input(z.strictObject({ board: Id, name: Name })).mutation(async ({ ctx, input }) => {
    await need(ctx, input.board, 'snapshot')
    const { read: state, seq } = await ctx.readings.of(input.board, 'state')
    const row = { id: newId(), board: input.board, name: input.name, seq, created_at: Date.now() }
    await ctx.store.snapshots.add({ ...row, created_by: ctx.person.id }, state)
    return { snapshot: row.id }
  }),

  /** A board's snapshots, the newest first. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'read')
    return (await ctx.store.snapshots.of(input.board)).map(shown)
  }),

  /** The plan file of a snapshot, and what the rules say of it today. */
  get: signedIn.input(z.strictObject({ snapshot: Id })).query(async ({ ctx, input }) => {
    const row = await readable(ctx, input.snapshot)
    const bytes = await bytesOf(ctx, row)
    const plan = await ctx.readings.from(bytes, 'plan')
    return { ...shown(row), plan, ...(await ctx.readings.from(bytes, 'report')) }
  }),

  /** What is other from one to the other; where `to` is not said, to the board as it stands now. */
  compare: signedIn.input(z.strictObject({ from: Id, to: Id.optional() })).query(async ({ ctx, input }) => {
    const from = await readable(ctx, input.from)
    const to = input.to === undefined ? undefined : await readable(ctx, input.to)
    const now = to ? await bytesOf(ctx, to) : await ctx.boards.bytes(from.board)
    return ctx.readings.compare(await bytesOf(ctx, from), now)
  }),
})

const shown = ({ id, board, name, by, created_at, seq }: SnapshotRow) => ({
  id,
  board,
  name,
  by,
  at: new Date(created_at).toISOString(),
  seq,
})

/** The snapshot, for who may read its board; for everybody else there is none. */
async function readable(ctx: Asking, id: string): Promise<SnapshotRow> {
  const row = await ctx.store.snapshots.byId(id)
  if (!row || !(await ctx.gate.roleOn(ctx.person, row.board))) throw new Problem('noSnapshot')
  await need(ctx, row.board, 'read')
  return row
}

async function bytesOf({ store }: Pick<House, 'store'>, { id, seq }: SnapshotRow): Promise<BoardBytes> {
  const bytes = await store.snapshots.state(id)
  if (!bytes) throw new Problem('noSnapshot')
  return { checkpoint: { bytes }, rows: [], seq }
}
