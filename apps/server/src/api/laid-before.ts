import { can } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ApprovalRow } from '../store/approvals.ts'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { BoardBytes } from '../sync/door.ts'
import { shownApprovals } from './approval-shown.ts'
import { cardsOf } from './approved-versions.ts'
import { Problem } from './problem.ts'
import { turnOf } from './turn-to-decide.ts'
import type { Asking } from './house.ts'
import { isOpen, needSnapshot } from './need.ts'
import { signedIn } from './trpc.ts'

/** All that the page of a snapshot shows: the plan as it is laid before somebody, and what is other since the last time. */
export const laidBefore = signedIn.input(z.strictObject({ snapshot: Id })).query(async ({ ctx, input }) => {
  const row = await needSnapshot(ctx, input.snapshot, 'read')
  const asked = await ctx.store.approvals.ofSnapshot(row.id)
  const last = await lastSettled(ctx, row, asked)
  const key = [row.id, asked?.id, last?.id].join(' ')
  const laid = await ctx.readings.lay(key, ctx.tongue, async () => ({
    laid: await bytesOf(ctx, row),
    before: last && (await bytesOf(ctx, last)),
    cards: asked ? cardsOf(asked) : null,
  }))
  const [approval = null] = await shownApprovals(ctx.store, asked ? [asked] : [])
  const [told = null] = await shownApprovals(ctx.store, last ? [last] : [])
  return {
    ...(await placeOf(ctx, row, asked)),
    snapshot: { id: row.id, board: row.board, name: row.name, by: row.by, at: iso(row.created_at) },
    approval,
    before: told && { state: told.state, settled: told.settled, name: await nameOf(ctx, told.snapshot) },
    ...laid,
  }
})

const iso = (at: number) => new Date(at).toISOString()

const nameOf = async ({ store }: Asking, snapshot: string): Promise<string> =>
  (await store.snapshots.byId(snapshot))?.name ?? ''

async function bytesOf({ store }: Asking, row: SnapshotRow | ApprovalRow): Promise<BoardBytes> {
  const bytes = await store.snapshots.state('snapshot' in row ? row.snapshot : row.id)
  if (!bytes) throw new Problem('noSnapshot')
  return { checkpoint: { bytes }, rows: [], seq: 0 }
}

/** What this person sees of it, and may do: `mayOpen` the board itself, and whether it is her `turn` to decide. */
async function placeOf(ctx: Asking, row: SnapshotRow, asked: ApprovalRow | undefined) {
  const board = await ctx.store.boards.byId(row.board)
  const onBoard = await ctx.gate.roleOn(ctx.person, row.board)
  const role = await ctx.gate.roleOnSnapshot(ctx.person, row)
  const mayDecide = can(role, 'review') && isOpen(row.kind)
  const turn = !asked ? 'hers' : await turnOf(ctx, asked)
  return {
    title: board?.title ?? '',
    me: { id: ctx.person.id, name: ctx.person.name, colour: ctx.person.colour },
    role: role ?? 'viewer',
    mayOpen: onBoard !== undefined,
    turn: mayDecide ? turn : 'others',
  }
}

/** As far back as anybody looks. */
const farBack = 50

/** The version that was approved last, of the whole or of this part; else the one that was sent back last. */
async function lastSettled({ store }: Asking, row: SnapshotRow, asked: ApprovalRow | undefined) {
  const rows = await store.approvals.settledBefore(row.board, asked?.asked_at ?? row.created_at, farBack)
  const alike = rows.filter(({ cards, about }) => cards === null || about === asked?.about)
  return alike.find(({ state }) => state === 'approved') ?? alike[0]
}
