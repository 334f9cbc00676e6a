import { can, type Role } from '@parley/model/access.ts'
import type { RoundRow } from '../store/rounds.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { needOwn } from './need.ts'

/** May she lead this round? Where nobody leads, whoever may moderate; else the moderator, and the board's owners. */
export function mayLead(role: Role | undefined, round: RoundRow | undefined, person: string): boolean {
  if (!can(role, 'moderate')) return false
  return !round || round.moderator === person || role === 'owner'
}

/** Refuses whoever may not lead the round of this board. */
export async function needLead(ctx: Asking, board: string): Promise<void> {
  const role = await needOwn(ctx, board, 'moderate')
  if (!mayLead(role, await ctx.store.rounds.of(board), ctx.person.id)) throw new Problem('roundIsLed')
}

/** The same, where something begins: she leads from here on where nobody did. */
export async function takeLead(ctx: Asking, board: string): Promise<void> {
  const role = await needOwn(ctx, board, 'moderate')
  const round = await ctx.store.rounds.begin(board, ctx.person.id)
  if (!mayLead(role, round, ctx.person.id)) throw new Problem('roundIsLed')
}
