import { Role, roleByStanding, type Standing } from '@parley/model/access.ts'
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
export async function roleOn(store: Store, person: Somebody, board: string): Promise<Role | undefined> {
  const row = await store.boards.byId(board)
  return row && row.deleted_at === null ? roleEvenInBin(store, person, board) : undefined
}

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
  return (board) => highest([roleByStanding[person.standing], ...(byBoard.get(board) ?? [])])
}
