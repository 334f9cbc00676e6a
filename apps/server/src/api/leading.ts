import { can, type Role } from '@parley/model/access.ts'
import { stillLeads } from '../access/can.ts'
import type { RoundRow } from '../store/rounds.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { needOwn } from './need.ts'

/** A round as it is now; null is nobody, who leads where whoever led it may no more. */
export type RoundNow = Omit<RoundRow, 'moderator'> & { moderator: string | null }

/** A board's round: with the right of its moderator her mute is over, and whoever may moderate may lead it on. */
export async function roundNow(store: Store, board: string): Promise<RoundNow | undefined> {
  const row = await store.rounds.of(board)
  if (!row || (await stillLeads(store, row.moderator, board))) return row
  return { ...row, moderator: null, muted: 0 }
}

/** May she lead this round? Where nobody leads, whoever may moderate; else the moderator, and the board's owners. */
export function mayLead(role: Role | undefined, round: RoundNow | undefined, person: string): boolean {
  if (!can(role, 'moderate')) return false
  return !round || round.moderator === null || round.moderator === person || role === 'owner'
}

/** Refuses whoever may not lead the round of this board. */
export async function needLead(ctx: Asking, board: string): Promise<void> {
  const role = await needOwn(ctx, board, 'moderate')
  if (!mayLead(role, await roundNow(ctx.store, board), ctx.person.id)) throw new Problem('roundIsLed')
}

/** The same, where something begins: she leads from here on where nobody did, and no mute of another's is hers. */
export async function takeLead(ctx: Asking, board: string): Promise<void> {
  const { store, person } = ctx
  const role = await needOwn(ctx, board, 'moderate')
  await store.rounds.begin(board, person.id)
  const round = await roundNow(store, board)
  if (!mayLead(role, round, person.id)) throw new Problem('roundIsLed')
  if (round?.moderator === null) await store.rounds.change(board, { moderator: person.id, muted: 0 })
}
