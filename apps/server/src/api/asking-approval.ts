import { can } from '@parley/model/access.ts'
import { cardsIn, Part } from '@parley/model/board/part.ts'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { asPerson } from '../access/sessions.ts'
import { newSecret } from '../access/secrets.ts'
import { roleOn } from '../access/can.ts'
import type { NewApproval } from '../store/approvals.ts'
import { addLink, Invite, linkFor, placeToInvite } from './inviting.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { keepSnapshot } from './take-snapshot.ts'
import { Name } from './words.ts'

export const Ask = z.strictObject({
  board: Id,
  about: Part,
  mode: z.enum(['optional', 'required', 'all']),
  /** Whose approval is asked, besides whoever comes by the link. */
  of: z.array(Id).max(100).default([]),
  /** What the snapshot is called; the day where it is left out. */
  name: Name.optional(),
  fallback: Id.optional(),
  due: z.iso
    .datetime({ offset: true, error: 'is not a date and time' })
    .refine((at) => Date.parse(at) > Date.now(), 'lies in the past')
    .optional(),
  note: z.string().trim().max(10_000).optional(),
  link: Invite.pick({ role: true, expiresAt: true, password: true }).optional(),
})
export type Ask = z.infer<typeof Ask>

/** Refuses to ask people who could not answer, and to ask nobody. */
export async function needPeopleToAsk(ctx: Asking, { board, of, fallback, link, due }: Ask): Promise<void> {
  if (of.length === 0 && link?.role !== 'commenter')
    throw new Problem('badInput', 'of: choose somebody to ask, or make a link by which somebody may decide.')
  if (new Set(of).size < of.length) throw new Problem('badInput', 'of: somebody is named twice.')
  if (fallback !== undefined && due === undefined)
    throw new Problem(
      'badInput',
      'due: say until when the others may decide before it is somebody else’s turn.',
    )
  for (const id of [...of, ...(fallback === undefined ? [] : [fallback])]) {
    const row = await ctx.store.people.byId(id)
    const role = row && (await roleOn(ctx.store, asPerson(row), board))
    if (!can(role, 'review')) throw new Problem('badInput', 'of: somebody who is named may not decide here.')
  }
}

/** Keeps the board as it stands, and what is asked of it. Answers the ids of both, and the link where one was wanted. */
export async function keepAsked(ctx: Asking, ask: Ask) {
  const { board } = ask
  const at = Date.now()
  const { read: state, seq } = await ctx.readings.of(board, 'state')
  const plan = await ctx.readings.from({ checkpoint: { bytes: state }, rows: [], seq }, 'plan')
  const snapshot = {
    id: newId(),
    board,
    kind: 'asked' as const,
    seq,
    created_by: ctx.person.id,
    created_at: at,
  }
  const row: NewApproval = {
    ...rowOf(ask, plan),
    snapshot: snapshot.id,
    asked_by: ctx.person.id,
    asked_at: at,
  }
  const token = newSecret()
  const invite = ask.link && { ...ask.link, snapshot: snapshot.id }
  await ctx.store.together(async (store) => {
    const name = ask.name ?? new Date(at).toISOString().slice(0, 10)
    await keepSnapshot(store, { ...snapshot, name }, state)
    await store.approvals.ask(row, ask.of)
  })
  // Whether she may invite is asked of the snapshot, which stands there by now.
  if (invite) {
    await placeToInvite(ctx, invite)
    await addLink(ctx.store, await linkFor(invite, { board, token, by: ctx.person.id }))
  }
  const url = invite ? `${ctx.base}/review/${snapshot.id}#${token}` : null
  return { approval: row.id, snapshot: snapshot.id, url }
}

function rowOf(ask: Ask, plan: unknown): Omit<NewApproval, 'snapshot' | 'asked_by' | 'asked_at'> {
  const read = readPlanFile(plan)
  const held = read.ok ? read.file : { cards: [], links: [] }
  const ids = cardsIn(ask.about, held)
  if (ids?.size === 0) throw new Problem('badInput', 'about: none of these cards is on the board.')
  const first =
    ids && held.cards.find(({ id }) => id === ('strategy' in ask.about ? ask.about.strategy : [...ids][0]))
  const isNamed = 'strategy' in ask.about || ids?.size === 1
  return {
    id: newId(),
    board: ask.board,
    about: JSON.stringify(ask.about),
    cards: ids ? JSON.stringify([...ids]) : null,
    label: isNamed ? (first?.title ?? null) : null,
    mode: ask.mode,
    link: ask.link?.role === 'commenter' ? 1 : 0,
    note: ask.note || null,
    due_at: ask.due === undefined ? null : Date.parse(ask.due),
    fallback: ask.fallback ?? null,
  }
}
