import { canInWorkspace, Standing } from '@parley/model/access.ts'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { handOver } from './handing-over.ts'
import { leadsNoMore } from './leads-no-more.ts'
import { settleWithout } from './nobody-missing.ts'
import { needInWorkspace } from './need.ts'
import { Problem } from './problem.ts'
import { signedIn } from './trpc.ts'

type Change = { by: string; person: string; standing: Standing }

/**
 * Makes a member an owner, or an owner a member. Made a guest she is out at once: she keeps her account and her name
 * on what she wrote, comes back only by a link of somebody else's, and her boards are the owner's who did it. Nobody changes herself, so
 * that an owner always stays.
 */
export const setStanding = signedIn
  .input(z.strictObject({ person: Id, standing: Standing }))
  .mutation(async ({ ctx, input }) => {
    needInWorkspace(ctx, 'administer')
    const { person, standing } = input
    if (person === ctx.person.id)
      throw new Problem('notAllowed', 'What you are in the workspace another owner changes.')
    await ctx.store.together((store) => change(store, { by: ctx.person.id, person, standing }))
    ctx.boards.dismiss(person, standing === 'guest' ? 'signedOut' : 'resync')
    // Her pages ask again who she is; those that listen for a guest that she is now are told no more.
    ctx.desk.tell({ of: 'account', board: null, to: [person] })
    if (standing !== 'guest') return {}
    await leadsNoMore(ctx, person)
    await settleWithout(ctx, [person])
    return {}
  })

async function change(store: Store, { by, person, standing }: Change): Promise<void> {
  // In the order of their ids, so that two owners who change each other do not wait for each other for ever.
  for (const id of [by, person].toSorted()) await hold(store, id)
  const owner = await hold(store, by)
  const row = await hold(store, person)
  if (!canInWorkspace(owner.standing, 'administer')) throw new Problem('notAllowed')
  if (standing === 'guest') await handOver(store, person, by)
  await store.people.become(row, { ...row, standing })
}

/** A member who stays as she is until the end of the transaction. */
async function hold(store: Store, id: string): Promise<PersonRow> {
  const row = await store.people.byId(id)
  if (!row || row.standing === 'guest' || !(await store.people.stillHas(row))) throw new Problem('noMember')
  return row
}
