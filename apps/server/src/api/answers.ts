import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { NewAnswer } from '../store/answers-taken.ts'
import { Answer, answerOf } from './answer-given.ts'
import { shownAnswer, tagsOf } from './answer-shown.ts'
import { needContactPoint } from './listening-links.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'

/** A page of the list, and how many can be read, marked or brought at once. */
const [pageSize, atOnce] = [100, 1_000]
const mostTags = 20

const Asked = z.strictObject({
  board: Id,
  card: Id.optional(),
  /** `open`: no feedback card holds it yet. `toTell`: may be answered, and was not. */
  show: z.enum(['unread', 'tagged', 'open', 'toTell']).optional(),
  /** Only those in whose words, choice or tags this stands. */
  words: z.string().trim().min(1, 'is missing').max(200, 'is longer than 200 letters').optional(),
  /** Only those that these feedback cards hold. */
  feedback: z.array(Id).max(atOnce).optional(),
  /** Only those after this one in the list. */
  before: Id.optional(),
  limit: z.int().min(1).max(atOnce).default(pageSize),
})
const New = Answer.extend({ board: Id, card: Id })
const Several = z.strictObject({ board: Id, card: Id, rows: z.array(Answer).min(1).max(atOnce) })
export const These = z.strictObject({ board: Id, answers: z.array(Id).min(1).max(atOnce) })
const Tag = z.string().trim().min(1, 'is missing').max(60, 'is longer than 60 letters')
const Mark = These.extend({
  read: z.boolean().optional(),
  /** How it felt: −2, angry, to 2, delighted; null takes it away. */
  sentiment: z.int().min(-2, 'is less than −2').max(2, 'is more than 2').nullish(),
  /** The feedback card that holds what they say; null takes it away. */
  feedback: Id.nullish(),
  /** Somebody told them what became of it. */
  told: z.boolean().optional(),
})
const Tagging = These.extend({ add: z.array(Tag).max(mostTags), remove: z.array(Tag).max(mostTags) })

const OneBoard = z.strictObject({ board: Id })
const Since = OneBoard.extend({ from: z.iso.date('is not a day') })

/** What people answered, for those who work on the board. No address is among it; see `listening.export`. */
export const answers = {
  /** The newest first. */
  answers: signedIn.input(Asked).query(async ({ ctx, input: { before, ...asked } }) => {
    await need(ctx, asked.board, 'listen')
    const [from] = before === undefined ? [] : await ctx.store.answers.byIds(asked.board, [before])
    if (before !== undefined && !from) throw new Problem('noAnswer')
    return (await ctx.store.answers.list({ ...asked, before: from })).map(shownAnswer)
  }),

  count: signedIn.input(OneBoard).query(async ({ ctx, input: { board } }) => {
    await need(ctx, board, 'listen')
    return ctx.store.answers.count(board)
  }),

  scores: router({
    /** Who would recommend us, by contact point and month. */
    list: signedIn.input(OneBoard).query(async ({ ctx, input: { board } }) => {
      await need(ctx, board, 'listen')
      return ctx.store.answers.scores(board)
    }),
  }),

  /**
   * How many spoke at each contact point on each day, in UTC, from that day on, and how many of them were negative: by
   * their mood, else by a score of 0 to 6, as in the net promoter score. Whoever gave neither is not counted.
   */
  voices: signedIn.input(Since).query(async ({ ctx, input: { board, from } }) => {
    await need(ctx, board, 'listen')
    return ctx.store.answers.voices(board, from)
  }),

  /** One that came another way: a call, a talk, a review. */
  add: signedIn.input(New).mutation(async ({ ctx, input: { board, card, ...said } }) => {
    await needContactPoint(ctx, board, card)
    const answer = answerOf(ctx, board, card, said, 'hand')
    await keep(ctx, board, [answer])
    return { answer: answer.id }
  }),

  /** A table of them; all or none. */
  addMany: signedIn.input(Several).mutation(async ({ ctx, input: { board, card, rows } }) => {
    await needContactPoint(ctx, board, card)
    await keep(
      ctx,
      board,
      rows.map((said) => answerOf(ctx, board, card, said, 'table')),
    )
    return { rows: rows.length }
  }),

  /** Changes what is named. */
  mark: signedIn.input(Mark).mutation(async ({ ctx, input }) => {
    const { board, read, told, sentiment, feedback } = input
    await need(ctx, board, 'listen')
    const now = Date.now()
    await ctx.store.answers.change(board, input.answers, {
      ...(read !== undefined && { read_at: read ? now : null }),
      ...(told !== undefined && { told_at: told ? now : null }),
      ...(sentiment !== undefined && { sentiment }),
      ...(feedback !== undefined && { feedback }),
    })
    await tell(ctx, board)
    return {}
  }),

  tag: signedIn.input(Tagging).mutation(async ({ ctx, input: { board, answers: ids, add, remove } }) => {
    await need(ctx, board, 'listen')
    await ctx.store.together(async (store) => {
      for (const row of await store.answers.byIds(board, ids)) {
        const tags = [...new Set([...tagsOf(row), ...add])].filter((tag) => !remove.includes(tag))
        if (tags.length > mostTags) throw new Problem('badInput', 'An answer has no more than 20 tags.')
        await store.answers.change(board, [row.id], { tags: JSON.stringify(tags) })
      }
    })
    await tell(ctx, board)
    return {}
  }),

  /** For good: what is no answer at all, or what somebody wants taken back. */
  remove: signedIn.input(These).mutation(async ({ ctx, input: { board, answers: ids } }) => {
    await need(ctx, board, 'listen')
    await ctx.store.answers.remove(board, ids)
    await tell(ctx, board)
    return {}
  }),
}

const tell = ({ happened, person }: Asking, board: string) =>
  happened({ of: 'listening', board, by: person.id })

async function keep(ctx: Asking, board: string, rows: readonly NewAnswer[]): Promise<void> {
  await ctx.store.together(async (store) => {
    if ((await store.answers.take(rows)).size > 0) throw new Problem('manyAnswers')
  })
  await tell(ctx, board)
}
