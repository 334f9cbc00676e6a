import { canInWorkspace, can, roleFor, type Act, type Role, type WorkspaceAct } from '@parley/model/access.ts'
import { Problem } from './problem.ts'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { Asking } from './house.ts'

/** The person's role on the board, which must allow the act; without any role there is no such board for her. */
export async function need(ctx: Asking, board: string, act: Act): Promise<Role> {
  if (roleFor(act) === 'own') return needOwn(ctx, board, act)
  ctx.touched.board = board
  return mustAllow(await ctx.gate.roleOn(ctx.person, board), act)
}

/** The same by her own role, whoever may have muted editing: for what leads a round or is no editing. */
export async function needOwn(ctx: Asking, board: string, act: Act): Promise<Role> {
  ctx.touched.board = board
  return mustAllow(await ctx.gate.ownRoleOn(ctx.person, board), act)
}

function mustAllow(role: Role | undefined, act: Act): Role {
  if (!role) throw new Problem('notHere')
  if (!can(role, act)) throw new Problem('notAllowed')
  return role
}

/** Somebody wanted it seen. */
export const isOpen = (kind: SnapshotRow['kind']): boolean => kind === 'named' || kind === 'asked'

/**
 * A snapshot, for who may do this with it; for everybody else there is none. What Parley kept by itself shows the
 * board as it was before somebody was let in, and is for those who may see the past.
 */
export async function needSnapshot(ctx: Asking, id: string, act: Act): Promise<SnapshotRow> {
  const row = await ctx.store.snapshots.byId(id)
  ctx.touched.board = row?.board
  const role = row && (await ctx.gate.roleOnSnapshot(ctx.person, row))
  if (!row || !role) throw new Problem('noSnapshot')
  if (!isOpen(row.kind) && !can(role, 'seePast')) throw new Problem('noSnapshot')
  if (roleFor(act) === 'own') await needOwn(ctx, row.board, act)
  else if (!can(role, act)) throw new Problem('notAllowed')
  return row
}

/** Is she one of the house, for whom internal notes and threads are? */
export const seesInternal = ({ person }: Asking): boolean => canInWorkspace(person.standing, 'seeInternal')

export function needInWorkspace(ctx: Asking, act: WorkspaceAct): void {
  if (!canInWorkspace(ctx.person.standing, act)) throw new Problem('notAllowed')
}
