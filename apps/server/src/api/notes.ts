import { Id } from '@parley/model/ids.ts'
import { talkLimits } from '@parley/model/comments.ts'
import type { Who } from '@parley/model/wire.ts'
import { z } from 'zod'
import { peopleOf } from './comment-shown.ts'
import { Problem } from './problem.ts'
import type { NoteRow } from '../store/notes.ts'
import type { Asking } from './house.ts'
import { need, needInWorkspace } from './need.ts'
import { router, signedIn } from './trpc.ts'

const OfCard = z.strictObject({ board: Id, card: Id })
const Text = z.string().max(talkLimits.text, `is longer than ${talkLimits.text} letters`)
const perPage = 500

/** What colleagues note at a card; no guest learns that something is. */
export const notes = router({
  /** The note at a card, and who wrote it last; the text is empty where there is none. */
  get: signedIn.input(OfCard).query(async ({ ctx, input: { board, card } }) => {
    await needColleague(ctx, board)
    const row = await ctx.store.notes.of(board, card)
    if (!row || row.text === '') return { card, text: '', by: null, at: null }
    return shown(row, await peopleOf(ctx.store, [row.changed_by]))
  }),

  /** A board's notes by card; `next` is the `after` of the next page. */
  list: signedIn
    .input(z.strictObject({ board: Id, after: Id.optional() }))
    .query(async ({ ctx, input: { board, after = '' } }) => {
      await needColleague(ctx, board)
      const rows = await ctx.store.notes.list(board, after, perPage)
      const who = await peopleOf(
        ctx.store,
        rows.map(({ changed_by }) => changed_by),
      )
      const next = rows.length === perPage ? (rows.at(-1)?.card ?? null) : null
      return { notes: rows.map((row) => shown(row, who)), next }
    }),

  /** Writes the note over `was`, the text that was read; where somebody has written since, it is refused. */
  set: signedIn
    .input(OfCard.extend({ text: Text, was: Text }))
    .mutation(async ({ ctx, input: { board, card, text, was } }) => {
      await needColleague(ctx, board)
      if (!(await ctx.boards.read(board)).board.cards.get(card)) throw new Problem('notThere')
      const note = { board, card, text, changed_by: ctx.person.id, changed_at: Date.now() }
      if (!(await ctx.store.notes.set(note, was))) throw new Problem('noteClash')
      await ctx.happened({ of: 'notes', board, by: ctx.person.id, internal: true })
      return {}
    }),
})

async function needColleague(ctx: Asking, board: string): Promise<void> {
  await need(ctx, board, 'read')
  needInWorkspace(ctx, 'seeInternal')
}

const shown = (row: NoteRow, who: (id: string) => Who) => ({
  card: row.card,
  text: row.text,
  by: who(row.changed_by),
  at: new Date(row.changed_at).toISOString(),
})
