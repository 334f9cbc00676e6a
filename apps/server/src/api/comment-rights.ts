import { can, type Act, type Role } from '@parley/model/access.ts'
import type { About } from '@parley/model/comments.ts'
import type { CommentRow } from '../store/comments.ts'
import type { Reader } from '../store/reader.ts'
import type { ThreadRow } from '../store/threads.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { isOpen, need, needSnapshot, seesInternal } from './need.ts'

/** What this person sees of what is said. */
export const readerFor = (ctx: Asking): Reader => ({ person: ctx.person.id, internal: seesInternal(ctx) })

/**
 * May she do this where it is about that? Somebody invited to one snapshot may where it is about that snapshot;
 * everything else asks for a role on the board.
 */
export async function needAbout(
  ctx: Asking,
  board: string,
  about: About | undefined,
  act: Act,
): Promise<void> {
  if (!about || !('snapshot' in about)) return void (await need(ctx, board, act))
  const row = await needSnapshot(ctx, about.snapshot, act)
  // What Parley kept by itself is not for everybody who reads the board's comments.
  if (row.board !== board || !isOpen(row.kind)) throw new Problem('noSnapshot')
}

/** A thread that she sees, where she may do this. For everybody else there is none. */
export async function needThread(
  ctx: Asking,
  id: string,
  act: Act,
): Promise<{ thread: ThreadRow; role: Role }> {
  const thread = await ctx.store.threads.byId(id)
  const role = thread && (await roleAt(ctx, thread))
  if (!thread || !role) throw new Problem('noComment')
  if (!seesInternal(ctx) && (thread.internal === 1 || thread.shared === 0)) throw new Problem('noComment')
  if (!can(role, act)) throw new Problem('notAllowed')
  return { thread, role }
}

/** The same for one comment in it, which still says something. */
export async function needComment(
  ctx: Asking,
  id: string,
  act: Act,
): Promise<{ comment: CommentRow; thread: ThreadRow; role: Role }> {
  const comment = await ctx.store.comments.byId(id)
  if (!comment || comment.deleted_at !== null) throw new Problem('noComment')
  if (comment.internal === 1 && !seesInternal(ctx)) throw new Problem('noComment')
  return { comment, ...(await needThread(ctx, comment.thread, act)) }
}

async function roleAt(ctx: Asking, thread: ThreadRow): Promise<Role | undefined> {
  const snapshot = thread.kind === 'snapshot' && (await ctx.store.snapshots.byId(thread.anchor))
  return snapshot ? ctx.gate.roleOnSnapshot(ctx.person, snapshot) : ctx.gate.roleOn(ctx.person, thread.board)
}
