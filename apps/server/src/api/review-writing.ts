import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ReviewEntryRow } from '../store/review-words.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import { needReview, otherSide, speakersOf, takersOf, type Speaking } from './review-sides.ts'
import type { Asking } from './house.ts'
import { signedIn } from './trpc.ts'

const mostEntries = 200

const Write = z.strictObject({
  review: Id,
  part: z.enum(['goals', 'praise', 'criticism']),
  /** Chosen by whoever writes it first. */
  entry: Id,
  /** Empty takes it away. */
  text: z.string().max(2_000, 'is longer than 2,000 letters'),
  /** The version that she wrote over; 0 for a new one. */
  was: z.int().min(0),
})
type Write = z.infer<typeof Write>

/** What a colleague wrote in the same place meanwhile: nothing was changed. */
export type Clash = { version: number; text: string; by: string | null }

/** The two drafts. Each side has one, writes it together, and sees the other's once both have written. */
export const reviewWriting = {
  /** One entry of the own side's draft, saved as it is typed. Nobody of the other side learns that it was. */
  write: signedIn.input(Write).mutation(async ({ ctx, input }) => {
    const speaking = await needReview(ctx, input.review)
    const done = await ctx.store.together((store) => write(store, speaking, ctx.person.id, input))
    if (!done.clash) await tellOwnSide(ctx, speaking)
    return done
  }),

  /** “We have written.” With the second side's word both see what the other wrote. */
  finish: signedIn.input(z.strictObject({ review: Id })).mutation(async ({ ctx, input }) => {
    const speaking = await needReview(ctx, input.review)
    const { row, side } = speaking
    await ctx.store.together(async (store) => {
      await needStillWriting(store, speaking)
      const entries = await store.reviewWords.entries(row.id, side)
      if (entries.length === 0) throw new Problem('reviewNotNow', 'Write at least one thing first.')
      await store.reviews.setWritten(row.id, side, { by: ctx.person.id, at: Date.now() })
    })
    const sides = await ctx.store.reviews.sides([row.id])
    const both = sides.every(({ written_at }) => written_at !== null)
    const theirs = await takersOf(ctx, { row, side: otherSide[side] })
    const ours = both ? await takersOf(ctx, speaking) : []
    const says = both
      ? `Both sides have written in “${row.name}”: read what the others say.`
      : `The other side has written in “${row.name}”: it is for you to write now.`
    const note = { kind: 'review' as const, to: [...theirs, ...ours], says }
    await ctx.happened({ of: 'reviews', board: row.board, by: ctx.person.id, note })
    return {}
  }),

  /** Takes “we have written” back, until the other side has said it too. */
  resume: signedIn.input(z.strictObject({ review: Id })).mutation(async ({ ctx, input }) => {
    const { row, side } = await needReview(ctx, input.review)
    await ctx.store.together(async (store) => {
      await store.reviews.takeTurn(row.id)
      const sides = await store.reviews.sides([row.id])
      if (sides.every(({ written_at }) => written_at !== null))
        throw new Problem('reviewNotNow', 'Both sides have written, and have seen what the other wrote.')
      await store.reviews.setWritten(row.id, side, null)
    })
    await ctx.happened({ of: 'reviews', board: row.board, by: ctx.person.id })
    return {}
  }),
}

async function write(store: Store, speaking: Speaking, by: string, input: Write) {
  const { row, side } = speaking
  await needStillWriting(store, speaking)
  const entries = await store.reviewWords.entries(row.id, side)
  const found = entries.find(({ id }) => id === input.entry)
  const clash = clashWith(found, input)
  const text = input.text.trim() === '' ? '' : input.text
  if (clash || (found?.text ?? '') === text) return { version: found?.version ?? 0, clash }
  const place = { review: row.id, side, id: input.entry }
  if (text === '') {
    await store.reviewWords.dropEntry(place)
    return { version: 0, clash }
  }
  if (!found && entries.length >= mostEntries)
    throw new Problem('badInput', `A side may write ${mostEntries} entries; there are as many already.`)
  const version = input.was + 1
  const begun_at = found?.begun_at ?? Date.now()
  await store.reviewWords.putEntry({ ...place, part: input.part, text, version, by, begun_at })
  return { version, clash }
}

/** What stands there, where it is neither what was written over nor what is written. */
function clashWith(found: ReviewEntryRow | undefined, { was, text }: Write): Clash | null {
  if ((found?.version ?? 0) === was || (found?.text ?? '') === text) return null
  return found
    ? { version: found.version, text: found.text, by: found.by }
    : { version: 0, text: '', by: null }
}

async function needStillWriting(store: Store, { row, side }: Speaking): Promise<void> {
  await store.reviews.takeTurn(row.id)
  const own = (await store.reviews.sides([row.id])).find((one) => one.side === side)
  if (!own) throw new Problem('noReview')
  if (own.written_at !== null) throw new Problem('reviewNotNow', 'Your side has said that it has written.')
}

async function tellOwnSide(ctx: Asking, speaking: Speaking): Promise<void> {
  const only = await speakersOf(ctx, speaking)
  await ctx.happened({ of: 'reviews', board: speaking.row.board, by: ctx.person.id, only })
}
