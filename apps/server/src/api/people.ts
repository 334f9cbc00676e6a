import { canInWorkspace } from '@parley/model/access.ts'
import { asPerson } from '../access/sessions.ts'
import { needInWorkspace } from './need.ts'
import { setStanding } from './standing.ts'
import { router, signedIn } from './trpc.ts'

export const people = router({
  setStanding,

  /** Who has an account here, the first one first. Addresses are for whoever invites; guests learn nothing. */
  list: signedIn.query(async ({ ctx }) => {
    needInWorkspace(ctx, 'createBoard')
    const all = canInWorkspace(ctx.person.standing, 'inviteMember')
    const rows = await ctx.store.people.accounts()
    return rows.map((row) => ({
      ...asPerson(row),
      email: all || row.id === ctx.person.id ? row.email : null,
    }))
  }),
})
