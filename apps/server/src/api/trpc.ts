import { initTRPC } from '@trpc/server'
import { Refused } from '../sync/door.ts'
import { costOf } from './audited.ts'
import { noteDone, noteRefused, type Touched } from './calls-audited.ts'
import { fromRefused, Problem } from './problem.ts'
import type { Context } from './house.ts'
import { told } from './told.ts'

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const parley = told(error)
    const { code, httpStatus } = shape.data
    return { ...shape, message: parley.says, data: { code, httpStatus, parley } }
  },
})

export const router = t.router

/** Here, and nowhere else, calls come into the audit log. */
const noted = t.procedure.use(async ({ ctx, path, getRawInput, next }) => {
  const touched: Touched = {}
  const done = await next({ ctx: { ...ctx, touched } })
  const input = await getRawInput().catch(() => undefined)
  const call = { path, person: ctx.person?.id, address: ctx.address, touched, input }
  if (done.ok) {
    await noteDone(ctx.auditing, call, done.data)
    return done
  }
  const { cause } = done.error
  const problem = cause instanceof Refused ? fromRefused(cause) : done.error
  await noteRefused(ctx.auditing, call, problem)
  if (cause instanceof Refused) throw problem
  return done
})

/** What anybody may call. Whoever floods the house waits before anything is worked out for her. */
export const procedure = noted.use(({ ctx, path, type, next }) => {
  const who = ctx.person?.id ?? ctx.address
  if (type === 'mutation' && !ctx.deeds.take(who, costOf(path))) throw new Problem('tooFast')
  return next()
})

/**
 * What only somebody may call, guests included. Who had to wait behind all that she asked before is asked again who she
 * is: she may have been shown out since, and is to be so at once.
 */
export const signedIn = procedure.use(({ ctx, next }) => {
  if (!ctx.person) throw new Problem('signedOut')
  return ctx.ownLanes.take(ctx.person.id, async (waited) => {
    const person = waited ? await ctx.askAgain() : ctx.person
    if (!person) throw new Problem('signedOut')
    return next({ ctx: { ...ctx, person } })
  })
})
