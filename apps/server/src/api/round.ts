import { can } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { asPerson } from '../access/sessions.ts'
import { needLead, takeLead } from './leading.ts'
import { Problem } from './problem.ts'
import { roundFeedback } from './round-feedback.ts'
import { roundFor } from './round-shown.ts'
import { roundVote } from './round-vote.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'

const OneBoard = z.strictObject({ board: Id })
const longestMs = 4 * 3_600_000

/** A round on a board: somebody leads it, and may mute, give time, let people vote, and let them write in private. */
export const round = router({
  /** The round as this person may see it: what others wrote in private and voted is a number until it is shown. */
  get: signedIn.input(OneBoard).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'read')
    return roundFor(ctx, input.board)
  }),

  /** On: nobody edits but whoever calls it, who leads from here on. All sockets that this concerns come back anew. */
  mute: signedIn.input(OneBoard.extend({ on: z.boolean() })).mutation(async ({ ctx, input }) => {
    await (input.on ? takeLead : needLead)(ctx, input.board)
    const change = input.on ? { muted: 1, moderator: ctx.person.id } : { muted: 0 }
    await ctx.store.rounds.change(input.board, change)
    await ctx.boards.redecide(input.board)
    return told(ctx, input.board)
  }),

  /** To somebody who could lead a round here herself. Whoever else it names is not said to exist. */
  handOver: signedIn.input(OneBoard.extend({ to: Id })).mutation(async ({ ctx, input: { board, to } }) => {
    await takeLead(ctx, board)
    const row = await ctx.store.people.byId(to)
    const next = row && asPerson(row)
    if (!next || !can(await ctx.gate.ownRoleOn(next, board), 'moderate'))
      throw new Problem('badInput', 'Only somebody who may edit this board can lead a workshop on it.')
    await ctx.store.rounds.change(board, { moderator: to })
    await ctx.boards.redecide(board)
    const title = (await ctx.store.boards.byId(board))?.title ?? ''
    const note = { kind: 'round' as const, to: [to], says: title }
    await ctx.happened({ of: 'round', board, by: ctx.person.id, note })
    return {}
  }),

  /** How long people have, in whole seconds from now; null takes the clock away. */
  timer: signedIn
    .input(
      OneBoard.extend({
        seconds: z
          .int('is not a whole number')
          .min(5, 'is less than 5')
          .max(longestMs / 1_000, 'is more than four hours')
          .nullable(),
      }),
    )
    .mutation(async ({ ctx, input: { board, seconds } }) => {
      await (seconds === null ? needLead : takeLead)(ctx, board)
      const lasts = seconds === null ? null : seconds * 1_000
      const ends = lasts === null ? null : Date.now() + lasts
      await ctx.store.rounds.change(board, { ends_at: ends, lasts_ms: lasts })
      return told(ctx, board)
    }),

  /** Everybody edits again, and nobody leads. A vote that goes on ends; what waits to be shown waits on. */
  end: signedIn.input(OneBoard).mutation(async ({ ctx, input: { board } }) => {
    await needLead(ctx, board)
    await ctx.store.votes.end(board, Date.now())
    await ctx.store.rounds.end(board)
    await ctx.boards.redecide(board)
    return told(ctx, board)
  }),

  ...roundFeedback,
  vote: roundVote,
})

async function told(ctx: Asking, board: string): Promise<Record<string, never>> {
  await ctx.happened({ of: 'round', board, by: ctx.person.id })
  return {}
}
