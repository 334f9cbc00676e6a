import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { needToInvite } from './inviting.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { router, signedIn } from './trpc.ts'

const Page = z.strictObject({
  invitation: Id,
  before: z.strictObject({ at: z.iso.datetime(), person: Id }).optional(),
  limit: z.int().min(1).max(100).default(30),
})

export const arrivals = router({
  /** Who came by a link, the last first; `next` goes into `before` for those ahead of them, null at the end. */
  list: signedIn.input(Page).query(async ({ ctx, input: { invitation, before, limit } }) => {
    await needLink(ctx, invitation)
    const from = before && { at: Date.parse(before.at), person: before.person }
    const rows = await ctx.store.grants.arrivals(invitation, { before: from, limit: limit + 1 })
    const people = rows.slice(0, limit).map(({ person, name, colour, standing, created_at }) => ({
      id: person,
      name,
      colour,
      guest: standing === 'guest',
      cameAt: new Date(created_at).toISOString(),
    }))
    const last = rows.length > limit ? people.at(-1) : undefined
    return { people, next: last ? { at: last.cameAt, person: last.id } : null }
  }),
})

/** A link, for who may invite to where it leads; for everybody else there is none, whether it is there or not. */
export async function needLink(ctx: Asking, id: string) {
  const found = await ctx.store.invitations.byId(id)
  const none = new Problem('notHere', 'There is no such invitation for you.')
  if (!found) throw none
  try {
    await needToInvite(ctx, found.board)
  } catch (fault) {
    const isNone = fault instanceof Problem && (fault.parley.code === 'notHere' || found.board === null)
    throw isNone ? none : fault
  }
  return found
}
