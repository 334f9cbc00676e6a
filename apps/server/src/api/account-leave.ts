import { z } from 'zod'
import type { KeptOf } from '../store/kept-of.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { handOver } from './handing-over.ts'
import { leadsNoMore } from './leads-no-more.ts'
import { settleWithout } from './nobody-missing.ts'
import { needOwnPassword } from './own-password.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { signedIn } from './trpc.ts'
import { Password } from './words.ts'

/** How somebody is called where she wrote, once she is gone. */
const nameless = 'Somebody who left'

/** Everything that is kept about her, by table, with times in ISO; what she wrote on boards is counted by board. */
export const exportOwn = signedIn.mutation(async ({ ctx }) => {
  const kept = await ctx.store.keptOf(ctx.person.id)
  return { format: 'parley.account', version: 1, exportedAt: new Date().toISOString(), ...inTimes(kept) }
})

/**
 * Closes her account: who she was is gone, what she wrote stays as a nameless person's, and her boards are the
 * workspace's owner's. A guest who came with a name only needs no password. Throws `lastOwner` for whom nobody follows.
 */
export const leave = signedIn
  .input(z.strictObject({ password: Password.optional() }))
  .mutation(async ({ ctx, input }) => {
    const row = await needHerself(ctx, input.password)
    const { id } = row
    await ctx.store.together((store) => takeLeave(store, row))
    ctx.clearCookie()
    ctx.boards.dismiss(id, 'signedOut')
    await leadsNoMore(ctx, id)
    await settleWithout(ctx, [id])
    return {}
  })

async function needHerself(ctx: Asking, password: string | undefined): Promise<PersonRow> {
  const row = await ctx.store.people.byId(ctx.person.id)
  return row && !row.password && password === undefined ? row : needOwnPassword(ctx, password ?? '')
}

async function takeLeave(store: Store, row: PersonRow): Promise<void> {
  if (!(await store.people.stillHas(row))) throw new Problem('signedOut')
  const { id } = row
  const heir = (await store.people.accounts()).find((one) => one.standing === 'owner' && one.id !== id)
  if (!heir) throw new Problem('lastOwner')
  await handOver(store, id, heir.id)
  await store.people.leave(id, nameless, Date.now())
}

/** Columns that hold milliseconds. */
const timeColumn = /(^|_)at$/

const inTimes = (kept: KeptOf): KeptOf =>
  Object.fromEntries(Object.entries(kept).map(([table, rows]) => [table, rows.map(inTime)]))

const inTime = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      timeColumn.test(name) && value !== null ? new Date(Number(value)).toISOString() : value,
    ]),
  )
