import { cardKindNames } from '@parley/model/cards/index.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { Store } from '../store/store.ts'
import type { VoteRow } from '../store/votes.ts'
import { needLead, takeLead } from './leading.ts'
import { Problem } from './problem.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'

const OneBoard = z.strictObject({ board: Id })
const mostEach = 20
const Kinds = z.array(z.enum(cardKindNames)).min(1, 'names no kind').max(cardKindNames.length)
const Kept = z.array(z.string())

/** The kinds of cards a vote is about; null for all. */
export const kindsOf = ({ kinds }: VoteRow): string[] | null =>
  kinds === null ? null : Kept.parse(JSON.parse(kinds))

/** A vote that is over, as everybody may see it. */
export const resultOf = async (store: Store, vote: VoteRow) => ({
  id: vote.id,
  each: vote.each,
  on: kindsOf(vote),
  endedAt: new Date(vote.ended_at ?? vote.begun_at).toISOString(),
  voters: await store.votes.voters(vote.id),
  cards: await store.votes.tally(vote.id),
})

/** Votes on cards. Until the end everybody sees her own alone. */
export const roundVote = router({
  start: signedIn
    .input(
      OneBoard.extend({
        each: z.int().min(1, 'is less than 1').max(mostEach, `is more than ${mostEach}`),
        on: Kinds.optional(),
      }),
    )
    .mutation(async ({ ctx, input: { board, each, on } }) => {
      await takeLead(ctx, board)
      const kinds = on ? JSON.stringify(on) : null
      const vote = { id: newId(), board, each, kinds, begun_at: Date.now(), ended_at: null }
      await ctx.store.together(async (store) => {
        if (await store.votes.open(board)) throw new Problem('voteGoesOn')
        await store.votes.add(vote)
      })
      await ctx.happened({ of: 'round', board, by: ctx.person.id })
      return { vote: vote.id }
    }),

  /** How many of one's votes lie on a card from now on; 0 takes them back. */
  cast: signedIn
    .input(OneBoard.extend({ card: Id, votes: z.int().min(0).max(mostEach) }))
    .mutation(async ({ ctx, input: { board, card, votes } }) => {
      await need(ctx, board, 'comment')
      const open = await ctx.store.votes.open(board)
      if (!open) throw new Problem('noVote')
      if (votes > 0) needVotable(open, (await ctx.boards.read(board)).board.cards.get(card)?.kind)
      await ctx.store.together(async (store) => {
        const elsewhere = (await store.votes.mine(open.id, ctx.person.id)).filter((one) => one.card !== card)
        if (elsewhere.reduce((sum, one) => sum + one.votes, votes) > open.each)
          throw new Problem('votesSpent')
        await store.votes.cast({ vote: open.id, person: ctx.person.id, card, votes })
      })
      await ctx.happened({ of: 'round', board, by: ctx.person.id })
      return {}
    }),

  /** From now on everybody sees what each card has. */
  end: signedIn.input(OneBoard).mutation(async ({ ctx, input: { board } }) => {
    await needLead(ctx, board)
    if (!(await ctx.store.votes.open(board))) throw new Problem('noVote')
    await ctx.store.votes.end(board, Date.now())
    await ctx.happened({ of: 'round', board, by: ctx.person.id })
    return {}
  }),

  /** The votes that are over, the newest first; `before` and `next` are moments. */
  list: signedIn
    .input(
      OneBoard.extend({ before: z.iso.datetime().optional(), limit: z.int().min(1).max(50).default(10) }),
    )
    .query(async ({ ctx, input: { board, before, limit } }) => {
      await need(ctx, board, 'read')
      const until = before === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(before)
      const rows = await ctx.store.votes.ended(board, until, limit)
      const votes = await Promise.all(rows.map((row) => resultOf(ctx.store, row)))
      const last = rows.length === limit ? rows.at(-1) : undefined
      return { votes, next: last ? new Date(last.begun_at).toISOString() : null }
    }),
})

function needVotable(vote: VoteRow, kind: string | undefined): void {
  const kinds = kindsOf(vote)
  if (kind === undefined || (kinds !== null && !kinds.includes(kind)))
    throw new Problem('badInput', 'card: this vote is not about such a card.')
}
