import { canInWorkspace } from '@parley/model/access.ts'
import { Id, newId } from '@parley/model/ids.ts'
import { todayIn } from '@parley/model/rules/time.ts'
import { z } from 'zod'
import type { DataSetRow } from '../store/data-sets.ts'
import { roughly } from '../consumers/rough.ts'
import { hasRight, needColleague, needDataSet, needRight } from './consumers-rights.ts'
import { consumerCounts } from './consumers-counts.ts'
import { consumerPeople } from './consumers-people.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { router, signedIn } from './trpc.ts'
import { Title } from './words.ts'

const Text = z.string().trim().max(2_000, 'is longer than 2,000 letters')
/** Days; a hundred years at most. */
const Retention = z.int('is no number of days').min(1, 'is less than a day').max(36_500, 'is too long')
const About = {
  client: Title.nullable().optional(),
  lawfulBasis: Text.nullable().optional(),
  purpose: Text.nullable().optional(),
  retention: Retention.nullable().optional(),
}
const New = z.strictObject({ title: Title, ...About })
const Change = z.strictObject({ dataSet: Id, title: Title.optional(), ...About })
const One = z.strictObject({ dataSet: Id })
const Right = z.strictObject({ dataSet: Id, person: Id })

/** More than a workspace keeps apart. */
const most = 200
const sample = { seed: 6, people: 2_000, purchases: 24_000 }

/** Consumer data sets: people and what they bought, for counting segments. Among colleagues only. */
export const consumers = router({
  /** Whoever makes it has the right to it. */
  create: signedIn.input(New).mutation(async ({ ctx, input }) => {
    needColleague(ctx)
    return { dataSet: await made(ctx, input) }
  }),

  /** One of made-up coffee drinkers, to try everything on: the same 2,000 people each time. */
  createSample: signedIn.mutation(async ({ ctx }) => {
    needColleague(ctx)
    const dataSet = await made(ctx, { title: 'Coffee drinkers (made up)' })
    await ctx.consumers.fill(dataSet, { ...sample, asOf: todayIn(undefined) })
    return { dataSet }
  }),

  /** All that there are; how many people is rounded for who has no right to them. */
  list: signedIn.query(async ({ ctx }) => {
    needColleague(ctx)
    const mine = await ctx.store.dataSets.rightsOf(ctx.person.id)
    return (await ctx.store.dataSets.list()).map((row) => shown(row, mine.has(row.id)))
  }),

  /** One, with what can be asked for in it: columns, categories and their brands. `allowed` is for who has the right. */
  get: signedIn.input(One).query(async ({ ctx, input: { dataSet } }) => {
    const row = await needDataSet(ctx, dataSet)
    const mine = await hasRight(ctx, dataSet)
    return {
      ...shown(row, mine),
      lawfulBasis: row.lawful_basis,
      purpose: row.purpose,
      retention: row.retention,
      createdAt: new Date(row.created_at).toISOString(),
      ...(await ctx.consumers.description(dataSet, mine)),
      allowed: mine ? await ctx.store.dataSets.allowed(dataSet) : null,
    }
  }),

  change: signedIn.input(Change).mutation(async ({ ctx, input }) => {
    const { dataSet, title, client, lawfulBasis, purpose, retention } = input
    await needRight(ctx, dataSet)
    await ctx.store.dataSets.change(dataSet, {
      ...(title !== undefined && { title }),
      ...(client !== undefined && { client }),
      ...(lawfulBasis !== undefined && { lawful_basis: lawfulBasis || null }),
      ...(purpose !== undefined && { purpose: purpose || null }),
      ...(retention !== undefined && { retention }),
    })
    return {}
  }),

  /** With all its people, for good. */
  remove: signedIn.input(One).mutation(async ({ ctx, input: { dataSet } }) => {
    await needRight(ctx, dataSet)
    await ctx.store.dataSets.remove(dataSet)
    await ctx.consumers.remove(dataSet)
    return {}
  }),

  /** A colleague may see into it from now on. */
  allow: signedIn.input(Right).mutation(async ({ ctx, input: { dataSet, person } }) => {
    await needRight(ctx, dataSet)
    const colleague = await ctx.store.people.byId(person)
    if (!colleague || colleague.left_at !== null || !canInWorkspace(colleague.standing, 'seeInternal'))
      throw new Problem('badInput', 'person: is no colleague.')
    const right = { data_set: dataSet, person, given_by: ctx.person.id, given_at: Date.now() }
    await ctx.store.dataSets.allow(right)
    return {}
  }),

  /** No longer; somebody must be left who may. */
  disallow: signedIn.input(Right).mutation(async ({ ctx, input: { dataSet, person } }) => {
    await needRight(ctx, dataSet)
    const others = (await ctx.store.dataSets.allowed(dataSet)).filter((one) => one.person !== person)
    if (others.length === 0) throw new Problem('lastDataSetRight')
    await ctx.store.dataSets.disallow(dataSet, person)
    return {}
  }),

  ...consumerCounts,
  ...consumerPeople,
})

/** A new data set, with the right to it. */
async function made({ store, person }: Asking, about: z.infer<typeof New>): Promise<string> {
  if ((await store.dataSets.list()).length >= most) throw new Problem('manyDataSets')
  const { title, client = null, lawfulBasis, purpose, retention = null } = about
  const [id, now] = [newId(), Date.now()]
  const kept = { lawful_basis: lawfulBasis || null, purpose: purpose || null, retention }
  const made = { created_by: person.id, created_at: now, changed_at: now }
  await store.dataSets.add({ id, title, client, ...kept, people: 0, purchases: 0, ...made })
  return id
}

const shown = (row: DataSetRow, mine: boolean) => ({
  dataSet: row.id,
  title: row.title,
  client: row.client,
  people: mine ? row.people : (roughly(row.people) ?? 0),
  purchases: mine ? row.purchases : (roughly(row.purchases) ?? 0),
  changedAt: new Date(row.changed_at).toISOString(),
  mine,
})
