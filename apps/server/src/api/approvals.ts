import { can, roleByStanding } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { shownApprovals } from './approval-shown.ts'
import { Ask, keepAsked, needPeopleToAsk } from './asking-approval.ts'
import { laidBefore } from './laid-before.ts'
import { mentionable } from './mentionable.ts'
import { Problem } from './problem.ts'
import { need } from './need.ts'
import { needPace } from './take-snapshot.ts'
import { router, signedIn } from './trpc.ts'

const pageSize = 50

const people = router({
  /** Who may be asked for approval on a board, the members first; a guest sees of them whom she meets there. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'ask')
    const met = await mentionable(ctx, { board: input.board, snapshot: undefined })
    const members = met.filter(({ standing }) => can(roleByStanding[standing], 'review'))
    const guests = (await ctx.store.grants.guestsOn(input.board, Date.now())).filter(({ role }) =>
      can(role, 'review'),
    )
    const byId = new Map<string, { id: string; name: string; guest: boolean }>([
      ...members.map(({ id, name }) => [id, { id, name, guest: false }] as const),
      ...guests.map(({ person, name }) => [person, { id: person, name, guest: true }] as const),
    ])
    return [...byId.values()]
  }),
})

export const approvals = router({
  people,

  /** Takes a snapshot and asks for approval of it, or of a part of it. */
  ask: signedIn.input(Ask).mutation(async ({ ctx, input }) => {
    const { board, of } = input
    await need(ctx, board, 'ask')
    if (input.link) await need(ctx, board, 'invite')
    await needPeopleToAsk(ctx, input)
    needPace(ctx, board)
    const asked = await keepAsked(ctx, input)
    const by = ctx.person.id
    await ctx.happened({ of: 'snapshots', board, by, snapshot: asked.snapshot })
    const note = { kind: 'asked' as const, to: of, says: input.note ?? '' }
    await ctx.happened({ of: 'approvals', board, by, snapshot: asked.snapshot, note })
    return asked
  }),

  /** What was asked on a board and what came of it, the newest first; `next` asks for those before. */
  list: signedIn
    .input(
      z.strictObject({ board: Id, before: Id.optional(), limit: z.int().min(1).max(pageSize).default(20) }),
    )
    .query(async ({ ctx, input: { board, before, limit } }) => {
      await need(ctx, board, 'read')
      const from = before === undefined ? undefined : await ctx.store.approvals.byId(before)
      if (before !== undefined && from?.board !== board) throw new Problem('noApproval')
      const rows = await ctx.store.approvals.of(board, { before: from, limit: limit + 1 })
      const page = rows.slice(0, limit)
      const next = rows.length > limit ? (page.at(-1)?.id ?? null) : null
      return { approvals: await shownApprovals(ctx.store, page), next }
    }),

  /** Nobody is asked any more. */
  withdraw: signedIn.input(z.strictObject({ approval: Id })).mutation(async ({ ctx, input }) => {
    const row = await ctx.store.approvals.byId(input.approval)
    const role = row && (await ctx.gate.roleOn(ctx.person, row.board))
    if (!row || !role) throw new Problem('noApproval')
    await need(ctx, row.board, 'ask')
    const by = ctx.person.id
    const isOpen = await ctx.store.together(async (store) => {
      const taken = await store.approvals.takeTurn(row.id)
      if (taken) await store.approvals.settle(row.id, { state: 'withdrawn', by, at: Date.now() })
      return taken
    })
    if (!isOpen) throw new Problem('decided')
    await ctx.happened({ of: 'approvals', board: row.board, by, snapshot: row.snapshot })
    return {}
  }),

  get: laidBefore,
})
