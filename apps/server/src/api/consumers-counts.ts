import { Predicate } from '@parley/model/consumers/predicate.ts'
import { Id } from '@parley/model/ids.ts'
import { todayIn } from '@parley/model/rules/time.ts'
import { z } from 'zod'
import { classesOf } from '../consumers/classes.ts'
import { countOf, cycleOf, profileOf } from '../consumers/counts.ts'
import type { Link } from '../consumers/link.ts'
import { movesOf } from '../consumers/moves.ts'
import { overlapsOf, type Overlaps as OverlapsOf } from '../consumers/overlaps.ts'
import { rfmOf } from '../consumers/recency.ts'
import { roughClasses, roughCount, roughProfile } from '../consumers/rough.ts'
import { fromAskedEnough, hasRight, needDataSet, needRight } from './consumers-rights.ts'
import type { Asking } from './house.ts'
import { signedIn } from './trpc.ts'

const Name = z.string().min(1).max(200)
const Day = z.iso.date()
const Days = z.strictObject({ from: Day, to: Day })
const Counted = z.strictObject({ dataSet: Id, predicate: Predicate })
const OfCategory = Counted.extend({ category: Name })
const Loyalty = z.strictObject({
  dataSet: Id,
  ownBrand: Name,
  category: Name,
  from: Day.optional(),
  to: Day.optional(),
  cut: z.number().gt(0, 'is not above 0').max(100, 'is above 100').default(50),
})
const Overlaps = z.strictObject({ dataSet: Id, predicates: z.array(Predicate).min(1).max(8) })
const Moves = z.strictObject({ dataSet: Id, category: Name, before: Days, after: Days })
const Rfm = z.strictObject({ dataSet: Id, brand: Name.optional(), category: Name.optional(), asOf: Day })

/**
 * Counts of people in a data set. Whoever has the right to it gets them exactly; everybody else to the next ten, nothing
 * of fewer than ten, and no two answers by which one person could be told.
 */
export const consumerCounts = {
  count: signedIn.input(Counted).query(async ({ ctx, input: { dataSet, predicate } }) => {
    await needDataSet(ctx, dataSet)
    if (await hasRight(ctx, dataSet))
      return { count: await ctx.consumers.look(dataSet, (link) => countOf(link, predicate)) }
    const count = await rough(ctx, dataSet, (link, today) => roughCount(link, predicate, today))
    return count === null ? { suppressed: true as const } : { count }
  }),

  /** By share of category requirements; a count that is null is of fewer than ten. */
  classes: signedIn.input(Loyalty).query(async ({ ctx, input: { dataSet, ...loyalty } }) => {
    await needDataSet(ctx, dataSet)
    if (await hasRight(ctx, dataSet)) return ctx.consumers.look(dataSet, (link) => classesOf(link, loyalty))
    return rough(ctx, dataSet, (link, today) => roughClasses(link, loyalty, today))
  }),

  /** Where main brands went from one window to another; for who has the right. */
  switching: signedIn.input(Moves).query(async ({ ctx, input: { dataSet, ...asked } }) => {
    await needRight(ctx, dataSet)
    return ctx.consumers.look(dataSet, (link) => movesOf(link, asked))
  }),

  /** How recently, how often and for how much people bought, by fifths; for who has the right. */
  rfm: signedIn.input(Rfm).query(async ({ ctx, input: { dataSet, ...asked } }) => {
    await needRight(ctx, dataSet)
    return ctx.consumers.look(dataSet, (link) => rfmOf(link, asked))
  }),

  /** Median days between purchases of a category; for who has the right. */
  cycle: signedIn.input(OfCategory).query(async ({ ctx, input: { dataSet, predicate, category } }) => {
    await needRight(ctx, dataSet)
    return ctx.consumers.look(dataSet, (link) => cycleOf(link, predicate, category))
  }),

  /** What a segment’s card says of them: how many, brand shares in percent, purchase cycle in days, percent of the base. */
  profile: signedIn.input(OfCategory).query(async ({ ctx, input: { dataSet, predicate, category } }) => {
    await needDataSet(ctx, dataSet)
    if (await hasRight(ctx, dataSet))
      return ctx.consumers.look(dataSet, (link) => profileOf(link, predicate, category))
    return rough(ctx, dataSet, (link, today) => roughProfile(link, predicate, category, today))
  }),

  /** Of several: how many each is, how many any two share, and how many each is without those named before it. */
  overlaps: signedIn.input(Overlaps).query(async ({ ctx, input: { dataSet, predicates } }) => {
    await needDataSet(ctx, dataSet)
    if (await hasRight(ctx, dataSet))
      return ctx.consumers.look(dataSet, (link): Promise<Rough> => overlapsOf(link, predicates))
    return roughOverlaps(predicates, (one) =>
      rough(ctx, dataSet, (link, today) => roughCount(link, one, today)),
    )
  }),
}

type Rough = OverlapsOf<number | null>

/** Each number is a question of its own, held against those that were asked before. */
async function roughOverlaps(
  predicates: readonly Predicate[],
  count: (predicate: Predicate) => Promise<number | null>,
): Promise<Rough> {
  const found: Rough = { counts: [], alone: [], pairs: [] }
  for (const [b, one] of predicates.entries()) {
    const before = predicates.slice(0, b)
    found.counts.push(await count(one))
    found.alone.push(await count({ all: [one, { not: { any: before } }] }))
    for (const [a, other] of before.entries())
      found.pairs.push({ a, b, count: await count({ all: [other, one] }) })
  }
  return found
}

const rough = <T>(
  { consumers }: Asking,
  dataSet: string,
  work: (link: Link, today: string) => Promise<T>,
): Promise<T> => consumers.rough(dataSet, (link) => work(link, todayIn(undefined))).catch(fromAskedEnough)
