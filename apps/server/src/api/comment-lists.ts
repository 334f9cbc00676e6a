import { About, anchorOf } from '@parley/model/comments.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ThreadSeen } from '../store/threads.ts'
import { whoOf } from '../sync/door.ts'
import { needAbout, needThread, readerFor } from './comment-rights.ts'
import { commentsShown, threadsShown } from './comment-shown.ts'
import { mentionable } from './mentionable.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'

/** Where a page of threads begins: the moment and the id of the last one before it. */
const Before = z
  .string()
  .max(300)
  .regex(/^\d{1,16} ./, 'is not where a page begins')
  .transform((text) => ({ at: Number.parseInt(text, 10), id: text.slice(text.indexOf(' ') + 1) }))
const nextOf = (threads: readonly ThreadSeen[], limit: number): string | null => {
  const last = threads.length === limit ? threads.at(-1) : undefined
  return last ? `${last.spoken_at} ${last.id}` : null
}
const limitOf = (usual: number) => z.int().min(1).max(100).default(usual)

const List = z.strictObject({
  board: Id,
  about: About.optional(),
  state: z.enum(['open', 'resolved', 'all']).default('open'),
  /** In which one wrote or was mentioned. */
  mine: z.boolean().default(false),
  /** In which something was said that one has not seen. */
  unread: z.boolean().default(false),
  before: Before.optional(),
  limit: limitOf(30),
})

/** A board's threads, or those about one thing, the last spoken in first; `next` is the `before` of the next page. */
export const list = signedIn.input(List).query(async ({ ctx, input }) => {
  await needAbout(ctx, input.board, input.about, 'read')
  const about = input.about && anchorOf(input.about)
  const threads = await ctx.store.threads.list(readerFor(ctx), { ...input, about })
  return { threads: await threadsShown(ctx.store, threads), next: nextOf(threads, input.limit) }
})

/** How many threads are open and how many unread, on the whole board and at each card and link that has some. */
export const count = signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input }) => {
  await need(ctx, input.board, 'read')
  const tallies = await ctx.store.threads.tally(readerFor(ctx), input.board)
  const at = (kind: 'card' | 'link') =>
    Object.fromEntries(
      tallies
        .filter((tally) => tally.kind === kind && tally.open + tally.unread > 0)
        .map(({ anchor, open, unread }) => [anchor, { open, unread }]),
    )
  const sum = (of: 'open' | 'unread') => tallies.reduce((all, tally) => all + tally[of], 0)
  return { open: sum('open'), unread: sum('unread'), byCard: at('card'), byLink: at('link') }
})

/** More pins than this hide the plan; the threads are all in the list. */
const mostPins = 300

export const pins = router({
  /** Open threads about points of the canvas, the last spoken in first. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input: { board } }) => {
    await need(ctx, board, 'read')
    const asked = { board, about: { kind: 'point', anchor: '' }, state: 'open' } as const
    const more = { mine: false, unread: false, limit: mostPins }
    const threads = await ctx.store.threads.list(readerFor(ctx), { ...asked, ...more })
    return threadsShown(ctx.store, threads)
  }),
})

export const thread = router({
  /** What was said in a thread, in order, the latest page first; `next` is the `before` of the page above it. */
  list: signedIn
    .input(z.strictObject({ thread: Id, before: z.iso.datetime().optional(), limit: limitOf(50) }))
    .query(async ({ ctx, input }) => {
      await needThread(ctx, input.thread, 'read')
      const reader = readerFor(ctx)
      const before = input.before === undefined ? undefined : Date.parse(input.before)
      const seen = await ctx.store.threads.seenBy(reader, input.thread)
      const rows = await ctx.store.comments.page(reader, input.thread, before, input.limit)
      const [comments, [shown]] = await Promise.all([
        commentsShown(ctx.store, rows),
        threadsShown(ctx.store, seen ? [seen] : []),
      ])
      const next = rows.length === input.limit ? (comments[0]?.at ?? null) : null
      return { thread: shown ?? null, comments, next }
    }),
})

export const people = router({
  /** Whom one can mention on a board, or about one snapshot of it. */
  list: signedIn
    .input(z.strictObject({ board: Id, snapshot: Id.optional() }))
    .query(async ({ ctx, input: { board, snapshot } }) => {
      await needAbout(ctx, board, snapshot === undefined ? undefined : { snapshot }, 'read')
      return (await mentionable(ctx, { board, snapshot })).map(whoOf)
    }),
})
