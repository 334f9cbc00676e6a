import { GuestRole } from '@parley/model/access.ts'
import { newId } from '@parley/model/ids.ts'
import { verifyPassword } from '../access/passwords.ts'
import { asPerson } from '../access/sessions.ts'
import type { InvitationRow } from '../store/invitations.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../sync/door.ts'
import { Problem } from './problem.ts'
import type { Context } from './house.ts'

/** The link's password, if it has one. To have typed none yet is no try. */
export async function needPassword(
  ctx: Context,
  { id, password }: InvitationRow,
  typed: string | undefined,
): Promise<void> {
  if (password === null) return
  if (!typed) throw new Problem('invitationPassword', 'This invitation has a password: type it first.')
  const guess = { on: id, from: ctx.address, browser: ctx.device }
  if (!(await ctx.guesses.take(guess))) throw new Problem('tooMuch')
  if (!(await verifyPassword(typed, password))) throw new Problem('invitationPassword')
  await ctx.guesses.right(guess)
}

/** In one transaction: of two who come at the same moment only as many get in as the link still lets in. */
export async function letIn(
  store: Store,
  found: InvitationRow,
  board: string,
  known: Person | undefined,
  name: string,
): Promise<Person> {
  if (!(await store.invitations.use(found.id, Date.now()))) throw new Problem('invitationGone')
  const person = known ?? asPerson(await addGuest(store, name))
  const role = GuestRole.parse(found.role)
  const { id: invitation, snapshot } = found
  await store.grants.add({ board, person: person.id, invitation, snapshot, role, createdAt: Date.now() })
  return person
}

async function addGuest(store: Store, name: string): Promise<PersonRow> {
  const colour = ((await store.people.count()) % 6) + 1
  const nothing = { email: null, password: null, standing: 'guest' as const, left_at: null }
  const row: PersonRow = { id: newId(), name, colour, created_at: Date.now(), ...nothing }
  await store.people.add(row)
  return row
}

/** Takes away what came by an invitation, and the session of every guest to whom nothing is left. */
export async function takeBack(store: Store, invitation: string) {
  const held = await store.grants.endInvitation(invitation)
  for (const { person } of held) {
    const row = await store.people.byId(person)
    const left = await store.grants.holdsAny(person, Date.now())
    if (row?.standing === 'guest' && row.email === null && !left) await store.sessions.endAll(person)
  }
  return held
}
