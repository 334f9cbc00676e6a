import { can, Role, roleByStanding, type Standing } from '@parley/model/access.ts'
import type { Store } from '../store/store.ts'

type Somebody = { id: string; standing: Standing }

/** The one that may most; a link that gives less takes nothing from somebody who already may more. */
export function highest(roles: readonly (Role | undefined)[]): Role | undefined {
  return Role.options.find((role) => roles.includes(role))
}

/**
 * The role of a person on a board that is there and not in the bin. Undefined says neither that it is not there
 * nor that it is not hers: a stranger cannot tell one from the other.
 */
export async function ownRoleOn(store: Store, person: Somebody, board: string): Promise<Role | undefined> {
  const row = await store.boards.byId(board)
  return row && row.deleted_at === null ? roleEvenInBin(store, person, board) : undefined
}

/** The same, lowered while somebody else has muted editing there: what every door goes by. */
export async function roleOn(store: Store, person: Somebody, board: string): Promise<Role | undefined> {
  const role = await ownRoleOn(store, person, board)
  return can(role, 'edit') ? lowered(role, person, await store.rounds.mutedBy(board)) : role
}

/** Whoever edits may no more than a commenter while another has muted editing. */
const lowered = (role: Role | undefined, { id }: Somebody, mutedBy: string | undefined): Role | undefined =>
  can(role, 'edit') && mutedBy !== undefined && mutedBy !== id ? 'commenter' : role

/** The same for a board that may lie in the bin; ask `roleOn` wherever it matters that it does not. */
export async function roleEvenInBin(
  store: Store,
  person: Somebody,
  board: string,
): Promise<Role | undefined> {
  const granted = await store.grants.rolesOn(board, person.id, Date.now())
  return highest([roleByStanding[person.standing], ...granted])
}

/** The role of a person on one snapshot of a board: by an invitation to it alone, or by her role on the board. */
export async function roleOnSnapshot(
  store: Store,
  person: Somebody,
  snapshot: { id: string; board: string },
): Promise<Role | undefined> {
  const row = await store.boards.byId(snapshot.board)
  if (!row || row.deleted_at !== null) return undefined
  const invited = await store.grants.rolesOnSnapshot(snapshot.id, person.id, Date.now())
  return highest([await roleOn(store, person, snapshot.board), ...invited])
}

/** All boards that a person has a role on, with that role. */
export async function rolesByBoard(
  store: Store,
  person: Somebody,
): Promise<(board: string) => Role | undefined> {
  const byBoard = new Map<string, Role[]>()
  for (const { board, role } of await store.grants.rolesOf(person.id, Date.now()))
    byBoard.set(board, [...(byBoard.get(board) ?? []), role])
  const muted = await store.rounds.allMuted()
  return (board) =>
    lowered(
      highest([roleByStanding[person.standing], ...(byBoard.get(board) ?? [])]),
      person,
      muted.get(board),
    )
}
