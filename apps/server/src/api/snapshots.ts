import { can } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { BoardBytes } from '../sync/door.ts'
import { decide } from './deciding.ts'
import { Problem } from './problem.ts'
import { need, isOpen, needSnapshot, router, signedIn, type House } from './trpc.ts'
import { Name } from './words.ts'

/** A board as it stood, under a name. Whoever may read the board may read its snapshots. */
export const snapshots = router({
  decide,

  create: signedIn.input(z.strictObject({ board: Id, name: Name })).mutation(async ({ ctx, input }) => {
    await need(ctx, input.board, 'snapshot')
    const { read: state, seq } = await ctx.readings.of(input.board, 'state')
    const { board, name } = input
    const row = { id: newId(), board, name, kind: 'named' as const, seq, created_at: Date.now() }
    await ctx.store.snapshots.add({ ...row, created_by: ctx.person.id }, state)
    const note = { kind: 'snapshot' as const, to: [], says: name }
    await ctx.happened({ of: 'snapshots', board, by: ctx.person.id, snapshot: row.id, note })
    return { snapshot: row.id }
  }),

  /** A board's snapshots, the newest first. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input }) => {
    const role = await need(ctx, input.board, 'read')
    const all = await ctx.store.snapshots.of(input.board)
    return all.filter(({ kind }) => isOpen(kind) || can(role, 'seePast')).map(shown)
  }),

  /** The plan file of a snapshot, and what the rules say of it today. */
  get: signedIn.input(z.strictObject({ snapshot: Id })).query(async ({ ctx, input }) => {
    const row = await needSnapshot(ctx, input.snapshot, 'read')
    const bytes = await bytesOf(ctx, row)
    const plan = await ctx.readings.from(bytes, 'plan')
    return { ...shown(row), plan, ...(await ctx.readings.from(bytes, 'report')) }
  }),

  /** What is other from one to the other; where `to` is not said, to the board as it stands now. */
  compare: signedIn.input(z.strictObject({ from: Id, to: Id.optional() })).query(async ({ ctx, input }) => {
    const from = await needSnapshot(ctx, input.from, 'read')
    // How the board stands now is more than an invitation to a snapshot shows.
    if (input.to === undefined) await need(ctx, from.board, 'read')
    const to = input.to === undefined ? undefined : await needSnapshot(ctx, input.to, 'read')
    const now = to ? await bytesOf(ctx, to) : await ctx.boards.bytes(from.board)
    return ctx.readings.compare(await bytesOf(ctx, from), now)
  }),
})

const shown = ({ id, board, name, kind, by, created_at, seq }: SnapshotRow) => ({
  id,
  board,
  name,
  kind,
  by,
  at: new Date(created_at).toISOString(),
  seq,
})

async function bytesOf({ store }: Pick<House, 'store'>, { id, seq }: SnapshotRow): Promise<BoardBytes> {
  const bytes = await store.snapshots.state(id)
  if (!bytes) throw new Problem('noSnapshot')
  return { checkpoint: { bytes }, rows: [], seq }
}
