import { Id, newId } from '@parley/model/ids.ts'
import { feedback } from '@parley/model/cards/feedback.ts'
import { proposedUpdate, type Proposed } from '@parley/model/board/seed.ts'
import { todayIn } from '@parley/model/rules/time.ts'
import { z } from 'zod'
import type { ProposalRow } from '../store/proposals.ts'
import { needLead, takeLead } from './leading.ts'
import { Problem } from './problem.ts'
import { need, needOwn } from './need.ts'
import { signedIn } from './trpc.ts'
import { Title } from './words.ts'

/** What one person may have waiting on a board; nobody writes more in a workshop. */
const mostWaiting = 200

const OneBoard = z.strictObject({ board: Id })
const types = feedback.fields.type.options.map(({ value }) => value)
const Proposal = OneBoard.extend({
  title: Title,
  text: z.string().trim().max(10_000, 'is longer than 10,000 letters').optional(),
  type: z.enum(types).optional(),
  /** How it felt: −2, angry, to 2, delighted. */
  sentiment: z.int().min(-2, 'is less than −2').max(2, 'is more than 2').optional(),
})

/** Feedback from everybody in the room, on the board at once or all together. */
export const roundFeedback = {
  private: signedIn.input(OneBoard.extend({ on: z.boolean() })).mutation(async ({ ctx, input }) => {
    await (input.on ? takeLead : needLead)(ctx, input.board)
    await ctx.store.rounds.change(input.board, { private: input.on ? 1 : 0 })
    await ctx.happened({ of: 'round', board: input.board, by: ctx.person.id })
    return {}
  }),

  /**
   * A piece of feedback: while people write in private it waits, else it stands on the board at once, as the edit of
   * whoever gave it. Muting editing does not mute this.
   */
  propose: signedIn.input(Proposal).mutation(async ({ ctx, input: { board, ...said } }) => {
    await needOwn(ctx, board, 'propose')
    const waits = (await ctx.store.rounds.of(board))?.private === 1
    const id = newId()
    const { title, text, type, sentiment } = said
    if (waits) {
      if ((await ctx.store.proposals.by(board, ctx.person.id)).length >= mostWaiting)
        throw new Problem('tooMuch', 'You have written as much as one person may.')
      const rest = { text: text || null, type: type ?? null, sentiment: sentiment ?? null }
      const row = { id, board, person: ctx.person.id, title, ...rest, created_at: Date.now() }
      await ctx.store.proposals.add(row)
      await ctx.happened({ of: 'round', board, by: ctx.person.id })
    } else
      await ctx.boards.write(board, ctx.person, 'propose', ({ plan, cards }) => {
        const one = { id, title, text, type, sentiment, by: ctx.person.name, date: todayIn(plan.timeZone) }
        return proposedUpdate([one], cards.values())
      })
    return { id, waits }
  }),

  /** One's own, while it waits. */
  takeBack: signedIn.input(OneBoard.extend({ id: Id })).mutation(async ({ ctx, input: { board, id } }) => {
    await need(ctx, board, 'read')
    await ctx.store.proposals.takeBack(board, ctx.person.id, id)
    await ctx.happened({ of: 'round', board, by: ctx.person.id })
    return {}
  }),

  /** Puts all that waits on the board, each with its author, and ends writing in private. */
  reveal: signedIn.input(OneBoard).mutation(async ({ ctx, input: { board } }) => {
    await needLead(ctx, board)
    // From here on nothing more begins to wait.
    await ctx.store.rounds.change(board, { private: 0 })
    const waiting = await ctx.store.proposals.of(board)
    await ctx.boards.write(board, ctx.person, 'moderate', ({ plan, cards }) => {
      const today = todayIn(plan.timeZone)
      // One that stands there already was shown before a stop that kept it from being forgotten here.
      const fresh = waiting.filter(({ id }) => !cards.has(id)).map((row) => asProposed(row, today))
      return proposedUpdate(fresh, cards.values())
    })
    await ctx.store.proposals.remove(waiting.map(({ id }) => id))
    await ctx.happened({ of: 'round', board, by: ctx.person.id })
    return { shown: waiting.length }
  }),
}

const asProposed = (row: ProposalRow & { by: string }, date: string): Proposed => ({
  id: row.id,
  title: row.title,
  by: row.by,
  date,
  text: row.text ?? undefined,
  type: row.type ?? undefined,
  sentiment: row.sentiment ?? undefined,
})
