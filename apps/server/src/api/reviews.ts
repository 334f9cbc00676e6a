import type { Side } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ReviewRow } from '../store/reviews.ts'
import { Problem } from './problem.ts'
import { reviewAgreeing } from './review-agreeing.ts'
import { hashOfText, shownChange, shownEntry, shownReview, textIn } from './review-shown.ts'
import { customersOn, needReview, sideIn, takersOf, type Speaking } from './review-sides.ts'
import { reviewWriting } from './review-writing.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'
import { Name } from './words.ts'

const Begin = z.strictObject({
  board: Id,
  name: Name,
  /** The objectives, strategies and contact points that are reviewed. */
  about: z.array(Id).max(50).default([]),
  /** The review card that it will be written on; left out, a new one at the end. */
  card: Id.optional(),
})

const Page = z.strictObject({
  board: Id,
  /** The review after which the list goes on. */
  before: Id.optional(),
  limit: z.int().min(1).max(100).default(30),
})

/** 360° reviews of a board: both sides write unseen, read each other, agree what changes, and sign. */
export const reviews = router({
  begin: signedIn.input(Begin).mutation(async ({ ctx, input }) => {
    const { board, name, about } = input
    await need(ctx, board, 'ask')
    const [id, card] = [newId(), input.card ?? newId()]
    const begun = { begun_by: ctx.person.id, begun_at: Date.now() }
    const row: ReviewRow = { id, board, name, about: JSON.stringify(about), card, ...begun, turn: 0 }
    await ctx.store.together((store) => store.reviews.begin(row))
    const of = (side: Side) => takersOf(ctx, { row, side })
    const to = [...(await of('company')), ...(await of('customer'))]
    const says = `A 360° review has begun: “${name}”. Write your side of it.`
    await ctx.happened({ of: 'reviews', board, by: ctx.person.id, note: { kind: 'review', to, says } })
    return { review: id }
  }),

  /** A board's reviews, the newest first: how far each has come, and not a word of what was written. */
  list: signedIn.input(Page).query(async ({ ctx, input: { board, before, limit } }) => {
    await need(ctx, board, 'review')
    const last = before === undefined ? undefined : await ctx.store.reviews.byId(before)
    if (before !== undefined && last?.board !== board) throw new Problem('noReview')
    const rows = await ctx.store.reviews.of(board, { before: last, limit: limit + 1 })
    const sides = await ctx.store.reviews.sides(rows.map(({ id }) => id))
    const shown = rows.slice(0, limit).map(async (row) => {
      const own = sides.filter(({ review }) => review === row.id)
      const side = await sideIn(ctx, row.id)
      return side ? [shownReview(row, own, side)] : []
    })
    const next = rows.length > limit ? (rows[limit - 1]?.id ?? null) : null
    const people = await namesOf(
      ctx,
      rows.map(({ begun_by }) => begun_by),
    )
    return { reviews: (await Promise.all(shown)).flat(), people, next }
  }),

  /**
   * One review as somebody of one side may see it: the other side's draft is not in it until both have written,
   * nor whether there is one. `people` names whoever is mentioned by id.
   */
  get: signedIn.input(z.strictObject({ review: Id })).query(async ({ ctx, input }) => {
    const speaking = await needReview(ctx, input.review)
    const { row, side } = speaking
    const head = shownReview(row, await ctx.store.reviews.sides([row.id]), side)
    const seen = await wordsSeen(ctx, speaking, head.stage !== 'writing')
    const customers = await customersOn(ctx.store, row.board)
    const about = z.array(Id).parse(JSON.parse(row.about))
    return { ...head, about, ...seen, customers, people: await namesOf(ctx, peopleIn(head, seen)) }
  }),

  ...reviewWriting,
  ...reviewAgreeing,

  /** Ends a review that nobody has signed; what was written is deleted unseen. */
  callOff: signedIn.input(z.strictObject({ review: Id })).mutation(async ({ ctx, input }) => {
    const { row } = await needReview(ctx, input.review)
    await need(ctx, row.board, 'ask')
    await ctx.store.together(async (store) => {
      await store.reviews.takeTurn(row.id)
      const sides = await store.reviews.sides([row.id])
      if (sides.some(({ signed_at }) => signed_at !== null))
        throw new Problem('reviewNotNow', 'A review that somebody has signed stays.')
      await store.reviews.remove(row.id)
    })
    await ctx.happened({ of: 'reviews', board: row.board, by: ctx.person.id })
    return {}
  }),
})

async function wordsSeen({ store }: Asking, { row, side }: Speaking, both: boolean) {
  if (!both) {
    const entries = (await store.reviewWords.entries(row.id, side)).map(shownEntry)
    return { entries, changes: [], text: null }
  }
  const whole = await textIn(store, row)
  const { entries, changes } = whole
  return {
    entries: entries.map(shownEntry),
    changes: changes.map(shownChange),
    /** What a signature names. */
    text: hashOfText(whole),
  }
}

type Head = ReturnType<typeof shownReview>
type Seen = Awaited<ReturnType<typeof wordsSeen>>

function peopleIn({ begun, sides }: Head, { entries, changes }: Seen): string[] {
  const done = Object.values(sides).flatMap(({ written, signed }) => [written?.by, signed?.by])
  const all = [begun.by, ...done, ...entries.map(({ by }) => by), ...changes.map(({ by }) => by)]
  return all.filter((id) => id !== undefined)
}

async function namesOf({ store }: Asking, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => store.people.byId(id)))
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, row.name] as const] : [])))
}
