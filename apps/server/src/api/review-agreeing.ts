import { Side } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { ReviewChangeRow } from '../store/review-words.ts'
import type { ReviewRow } from '../store/reviews.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import { hashOfText, shownChange, stageOf, textIn } from './review-shown.ts'
import { needReview, takersOf } from './review-sides.ts'
import type { Asking } from './house.ts'
import { signedIn } from './trpc.ts'
import { Name } from './words.ts'

const mostChanges = 100

const Change = z.strictObject({
  review: Id,
  change: Id,
  /** Whose change it is: the side that will do it. */
  side: Side,
  /** Empty takes it away. */
  text: z.string().max(2_000, 'is longer than 2,000 letters'),
  who: z.string().max(200, 'is longer than 200 letters'),
  until: z.iso.date('is not a day').nullable(),
  card: Id.nullable(),
  label: Name.nullable(),
  was: z.int().min(0),
})
type Change = z.infer<typeof Change>

/** What comes of a review: both agree what changes, and sign. */
export const reviewAgreeing = {
  /** One change that both agree on, saved as it is typed. Whoever had signed has signed another text. */
  change: signedIn.input(Change).mutation(async ({ ctx, input }) => {
    const { row } = await needReview(ctx, input.review)
    const done = await ctx.store.together((store) => change(store, row, ctx.person.id, input))
    if (!done.clash) {
      const to = done.voided
      const note = to.length > 0 && { kind: 'review' as const, to, says: voidedSays(row) }
      await ctx.happened({ of: 'reviews', board: row.board, by: ctx.person.id, ...(note && { note }) })
    }
    return { version: done.version, clash: done.clash, voided: done.voided.length > 0 }
  }),

  /** Signs for the own side the text that has this hash, which is the one she has read. */
  sign: signedIn
    .input(z.strictObject({ review: Id, text: z.string().length(64) }))
    .mutation(async ({ ctx, input }) => {
      const { row, side } = await needReview(ctx, input.review)
      const stage = await ctx.store.together(async (store) => {
        const sides = await needAgreeing(store, row)
        const own = sides.find((one) => one.side === side)
        if (own?.signed_at) throw new Problem('reviewNotNow', 'Your side has signed already.')
        const text = await textIn(store, row)
        if (!text.changes.some((one) => one.side === 'company'))
          throw new Problem('reviewNotNow', 'Agree on at least one change of the company’s side first.')
        if (hashOfText(text) !== input.text)
          throw new Problem(
            'reviewNotNow',
            'The text was changed while you read it: read it again, then sign.',
          )
        await store.reviews.sign(row.id, side, { by: ctx.person.id, at: Date.now(), text: input.text })
        return stageOf(await store.reviews.sides([row.id]))
      })
      await tellSigned(ctx, row, stage === 'signed')
      return { stage }
    }),
}

const voidedSays = ({ name }: ReviewRow): string =>
  `What you had signed in “${name}” was changed: read it and sign again.`

async function tellSigned(ctx: Asking, row: ReviewRow, both: boolean): Promise<void> {
  const of = (side: Side) => takersOf(ctx, { row, side })
  const to = [...(await of('company')), ...(await of('customer'))]
  const says = both ? `Both sides have signed “${row.name}”.` : `${ctx.person.name} has signed “${row.name}”.`
  const note = { kind: 'review' as const, to, says }
  await ctx.happened({ of: 'reviews', board: row.board, by: ctx.person.id, note })
}

async function change(store: Store, row: ReviewRow, by: string, input: Change) {
  const sides = await needAgreeing(store, row)
  const changes = await store.reviewWords.changes(row.id)
  const found = changes.find(({ id }) => id === input.change)
  const version = found?.version ?? 0
  const next = { ...said(input), review: row.id, by, version: input.was + 1 }
  const isNothing = !found && next.text === ''
  if (isNothing || (found && isSame(found, next))) return { version, clash: null, voided: [] }
  if (version !== input.was) return { version, clash: found ? shownChange(found) : null, voided: [] }
  if (next.text === '') await store.reviewWords.dropChange({ review: row.id, id: input.change })
  else if (!found && changes.length >= mostChanges)
    throw new Problem('badInput', `A review ends in at most ${mostChanges} changes.`)
  else await store.reviewWords.putChange({ ...next, begun_at: found?.begun_at ?? Date.now() })
  await store.reviews.voidSignatures(row.id)
  const voided = sides.flatMap(({ signed_by }) => (signed_by === null ? [] : [signed_by]))
  return { version: next.text === '' ? 0 : next.version, clash: null, voided }
}

const said = ({ change: id, side, text, who, until, card, label }: Change) => ({
  id,
  side,
  text: text.trim() === '' ? '' : text,
  who,
  until,
  card,
  label: card === null ? null : label,
})

const isSame = (one: ReviewChangeRow, other: Omit<ReviewChangeRow, 'begun_at'>): boolean =>
  (['side', 'text', 'who', 'until', 'card', 'label'] as const).every((part) => one[part] === other[part])

async function needAgreeing(store: Store, row: ReviewRow) {
  await store.reviews.takeTurn(row.id)
  const sides = await store.reviews.sides([row.id])
  if (sides.length === 0) throw new Problem('noReview')
  const stage = stageOf(sides)
  if (stage === 'writing') throw new Problem('reviewNotNow', 'One side is still writing.')
  if (stage === 'signed')
    throw new Problem('reviewNotNow', 'Both have signed: nothing is changed any more. Begin another review.')
  return sides
}
