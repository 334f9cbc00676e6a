import { verifyPassword } from '../access/passwords.ts'
import type { PersonRow } from '../store/people.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'

/** Her row, once she has shown that it is herself. Throws for a guest without a password, and for a wrong one. */
export async function needOwnPassword(ctx: Asking, typed: string): Promise<PersonRow> {
  const row = await ctx.store.people.byId(ctx.person.id)
  if (!row?.password) throw new Problem('notAllowed', 'Guests have no password.')
  // Whoever gets this far is signed in: only her own browser's tries count.
  const guess = { on: row.id, from: ctx.address, device: ctx.session }
  if (!(await ctx.guesses.take(guess))) throw new Problem('tooMuch')
  if (!(await verifyPassword(typed, row.password)))
    throw new Problem('wrongPassword', 'The current password is another one.')
  await ctx.guesses.right(guess)
  return row
}
