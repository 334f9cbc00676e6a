import { can } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { SnapshotRow } from '../store/snapshots.ts'
import { snapshotKinds } from '../store/journal-tables.ts'
import type { BoardBytes } from '../sync/door.ts'
import { decide } from './deciding.ts'
import { Problem } from './problem.ts'
import { needPace, takeSnapshot } from './take-snapshot.ts'
import type { House } from './house.ts'
import { need, isOpen, needSnapshot } from './need.ts'
import { router, signedIn } from './trpc.ts'
import { Name } from './words.ts'

const New = z.strictObject({
  board: Id,
  name: Name,
  /** `before`: a page keeps the board as it stands ahead of what it is about to do to it. */
  kind: z.enum(['named', 'before']).default('named'),
})
const Listing = z.strictObject({
  board: Id,
  kinds: z
    .array(z.enum(snapshotKinds))
    .max(snapshotKinds.length)
    .default([...snapshotKinds]),
  /** The answer's `next`. */
  before: z.strictObject({ at: z.iso.datetime(), id: Id }).optional(),
  limit: z.int().min(1).max(100).default(50),
})

/** A board as it stood, under a name. Whoever may read the board may read its snapshots. */
export const snapshots = router({
  decide,

  create: signedIn.input(New).mutation(async ({ ctx, input: { board, name, kind } }) => {
    await need(ctx, board, 'snapshot')
    needPace(ctx, board)
    const bytes = await ctx.boards.bytes(board)
    return { snapshot: await takeSnapshot(ctx, { board, name, kind, by: ctx.person.id }, bytes) }
  }),

  /** A board's snapshots, the newest first, a page at a time. */
  list: signedIn.input(Listing).query(async ({ ctx, input: { board, before, limit, ...input } }) => {
    const role = await need(ctx, board, 'read')
    const kinds = input.kinds.filter((kind) => isOpen(kind) || can(role, 'seePast'))
    const older = before && { at: Date.parse(before.at), id: before.id }
    const rows = await ctx.store.snapshots.page(board, { kinds, before: older, limit: limit + 1 })
    const all = rows.slice(0, limit).map(shownSnapshot)
    const last = all.at(-1)
    return { snapshots: all, next: rows.length > limit && last ? { at: last.at, id: last.id } : null }
  }),

  /** The plan file of a snapshot, and what the rules say of it today. */
  get: signedIn.input(z.strictObject({ snapshot: Id })).query(async ({ ctx, input }) => {
    const row = await needSnapshot(ctx, input.snapshot, 'read')
    const bytes = await bytesOf(ctx, row)
    const plan = await ctx.readings.from(bytes, 'plan')
    return { ...shownSnapshot(row), plan, ...(await ctx.readings.from(bytes, 'report')) }
  }),

  /** What is other from one to the other; where `to` is not said, to the board as it stands now. */
  compare: signedIn.input(z.strictObject({ from: Id, to: Id.optional() })).query(async ({ ctx, input }) => {
    const from = await needSnapshot(ctx, input.from, 'read')
    // How the board stands now is more than an invitation to a snapshot shows.
    if (input.to === undefined) await need(ctx, from.board, 'read')
    const to = input.to === undefined ? undefined : await needSnapshot(ctx, input.to, 'read')
    const now = to ? await bytesOf(ctx, to) : await ctx.boards.bytes(from.board)
    return ctx.readings.compare(await bytesOf(ctx, from), now, ctx.tongue)
  }),
})

/** What a list says of a snapshot; `by` is the name of whoever wanted it, `at` an ISO time. */
export const shownSnapshot = ({ id, board, name, kind, by, created_at, seq }: SnapshotRow) => ({
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
