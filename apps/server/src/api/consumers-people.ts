import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { wholePerson } from '../consumers/people.ts'
import { answersOfPerson, eraseAnswers } from './answers-of-person.ts'
import { needRight } from './consumers-rights.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { signedIn } from './trpc.ts'

const One = z.strictObject({ dataSet: Id })
const Person = z.strictObject({ dataSet: Id, person: z.string().min(1).max(500) })

/** Single people of a data set, for who has the right to it. Mutations, so that no id of one stands in an address. */
export const consumerPeople = {
  /** Everything that is kept about one. */
  find: signedIn.input(Person).mutation(async ({ ctx, input: { dataSet, person } }) => {
    await needRight(ctx, dataSet)
    return found(ctx, dataSet, person)
  }),

  /** The same to be handed out, with on what basis and what for it is kept. */
  export: signedIn.input(Person).mutation(async ({ ctx, input: { dataSet, person } }) => {
    const basis = basisOf(await needRight(ctx, dataSet))
    return { ...basis, ...(await found(ctx, dataSet, person)) }
  }),

  /** Where the whole base can be fetched from, once each, within a few minutes. */
  exportAll: signedIn.input(One).mutation(async ({ ctx, input: { dataSet } }) => {
    basisOf(await needRight(ctx, dataSet))
    return ctx.consumers.exports.open(dataSet)
  }),

  /** Deletes a person everywhere, and sees to it that she stays away. `found` says whether she was there. */
  erase: signedIn.input(Person).mutation(async ({ ctx, input: { dataSet, person } }) => {
    await needRight(ctx, dataSet)
    const whole = await ctx.consumers.look(dataSet, (link) => wholePerson(link, person))
    const answers = await eraseAnswers(ctx, person, whole)
    const there = await ctx.consumers.erase(dataSet, person)
    return { found: there || answers > 0 }
  }),
}

async function found(ctx: Asking, dataSet: string, person: string) {
  const whole = await ctx.consumers.look(dataSet, (link) => wholePerson(link, person))
  if (!whole) throw new Problem('noConsumer')
  return { ...whole, answers: await answersOfPerson(ctx, person, whole) }
}

type Basis = { lawfulBasis: string; purpose: string; retention: number }

/** Nothing is taken out before it is said on what basis, what for and for how long it is kept. */
function basisOf(row: {
  lawful_basis: string | null
  purpose: string | null
  retention: number | null
}): Basis {
  const { lawful_basis: lawfulBasis, purpose, retention } = row
  if (lawfulBasis === null || purpose === null || retention === null) throw new Problem('dataSetBasis')
  return { lawfulBasis, purpose, retention }
}
