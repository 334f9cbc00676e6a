import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { shownSnapshot } from './snapshots.ts'
import { toldKinds, type Page } from './past.ts'
import { needPace, takeSnapshot } from './take-snapshot.ts'
import type { Stretch } from './telling.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { router, signedIn } from './trpc.ts'

const Seq = z.int().min(1)
const Where = z.strictObject({ at: Seq, skip: z.int().min(0).max(100_000), newest: z.int().min(0) })
const Listing = z.strictObject({
  board: Id,
  /** The answer's `next`. */
  before: Where.optional(),
  card: Id.optional(),
  person: Id.optional(),
  limit: z.int().min(1).max(100).default(20),
})
type Listing = z.infer<typeof Listing>
const Moment = z.strictObject({ board: Id, seq: Seq })

/** Sentences told of one stretch, and cards named with one sentence: a pasted plan is not told whole. */
const sentencesShown = 30
const cardsNamed = 100

/** The board's journal as history: who changed what and when. For those who may see the past. */
export const history = router({
  /** Who did what, the last first, with the snapshots taken meanwhile. An empty page may have a `next`. */
  list: signedIn.input(Listing).query(async ({ ctx, input }) => {
    const { board, before, card, person, limit } = input
    await need(ctx, board, 'seePast')
    const keep = keeping(card, person)
    const page = await ctx.past.page({ board, before, limit, tongue: ctx.tongue, keep })
    const people = await peopleOf(ctx, page)
    const { snapshots, newest } = await snapshotsBeside(ctx, input, page)
    return {
      stretches: page.stretches.map(({ begun, ended, person: by, sentences, ...rest }) => ({
        ...rest,
        begun: new Date(begun).toISOString(),
        ended: new Date(ended).toISOString(),
        by: (by && people.get(by)) || null,
        sentences: sentences
          .slice(0, sentencesShown)
          .map((one) => ({ ...one, cards: one.cards.slice(0, cardsNamed) })),
        /** Sentences that are left out. */
        more: Math.max(0, sentences.length - sentencesShown),
      })),
      snapshots,
      next: page.next && { ...page.next, newest },
    }
  }),

  people: router({
    /** Everybody who ever wrote on the board. */
    list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input }) => {
      await need(ctx, input.board, 'seePast')
      const people = await named(ctx, await ctx.store.history.authors(input.board))
      return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
    }),
  }),

  /** The plan as it stood after a row of the journal, and whose edit that was. */
  at: signedIn.input(Moment).query(async ({ ctx, input }) => {
    await need(ctx, input.board, 'seePast')
    const { board, seq, at, person } = await ctx.past.moment(input.board, input.seq)
    const plan = await ctx.readings.from(board, 'plan')
    const by = person === null ? undefined : (await named(ctx, [person])).get(person)
    return { plan, seq, at: new Date(at).toISOString(), by: by ?? null }
  }),

  /**
   * Makes the board what it was after a row, as an edit of whoever asks, once the board as it stands is kept in a
   * snapshot. Answers the row before that edit: restoring that one takes it back.
   */
  restore: signedIn.input(Moment).mutation(async ({ ctx, input }) => {
    const { board } = input
    await need(ctx, board, 'seePast')
    await need(ctx, board, 'edit')
    needPace(ctx, board)
    const then = await ctx.past.moment(board, input.seq)
    const now = await ctx.boards.bytes(board)
    const update = await ctx.readings.wayBack(now, then.board)
    if (!update) return { seq: now.seq }
    const by = ctx.person.id
    await takeSnapshot(ctx, { board, name: 'Before a restore', kind: 'before', by }, now)
    await ctx.boards.apply(board, ctx.person, update)
    return { seq: now.seq }
  }),
})

/** What is left of a stretch when only one card or one person is asked for. */
const keeping =
  (card: string | undefined, person: string | undefined) =>
  (stretch: Stretch): Stretch | undefined => {
    if (person !== undefined && stretch.person !== person) return undefined
    if (card === undefined) return stretch
    const sentences = stretch.sentences.filter(({ cards }) => cards.includes(card))
    return sentences.length > 0 ? { ...stretch, sentences } : undefined
  }

/** Those that somebody wanted, or that stand before a restore, as far back as the page's last stretch. */
async function snapshotsBeside(ctx: Asking, asked: Listing, { stretches, next }: Page) {
  const { board, before, card, person } = asked
  const newest = before?.newest ?? Number.MAX_SAFE_INTEGER
  const oldest = next ? Math.min(newest, (stretches.at(-1)?.to ?? next.at + 1) - 1) : 0
  const wanted = card === undefined && person === undefined
  const rows = wanted ? await ctx.store.history.snapshots(board, oldest, newest, toldKinds) : []
  return { snapshots: rows.map(shownSnapshot), newest: oldest }
}

const peopleOf = (ctx: Asking, { stretches }: Page) =>
  named(
    ctx,
    stretches.flatMap(({ person }) => person ?? []),
  )

async function named(ctx: Asking, ids: readonly string[]) {
  const rows = await Promise.all([...new Set(ids)].map((id) => ctx.store.people.byId(id)))
  return new Map(
    rows.flatMap((row) =>
      row ? [[row.id, { id: row.id, name: row.name, colour: row.colour }] as const] : [],
    ),
  )
}
