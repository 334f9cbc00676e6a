import {
  can,
  canInWorkspace,
  Role,
  roleByStanding,
  type Roles,
  type Standing,
  type WorkspaceAct,
} from '@parley/model/access.ts'
import type { Store } from '../store/store.ts'

/** What she is in the workspace is looked up: it may be another since somebody asked. */
type Known = { id: string }
type Somebody = Known & { standing: Standing }

/** The one that may most; a link that gives less takes nothing from somebody who already may more. */
export function highest(roles: readonly (Role | undefined)[]): Role | undefined {
  return Role.options.find((role) => roles.includes(role))
}

/**
 * The role of a person on a board that is there and not in the bin. Undefined says neither that it is not there
 * nor that it is not hers: a stranger cannot tell one from the other.
 */
export async function ownRoleOn(store: Store, person: Known, board: string): Promise<Role | undefined> {
  const row = await store.boards.byId(board)
  return row && row.deleted_at === null ? roleEvenInBin(store, person, board) : undefined
}

/** The same, lowered while somebody else has muted editing there: what every door goes by. */
export const roleOn = async (store: Store, person: Known, board: string): Promise<Role | undefined> =>
  (await rolesOn(store, person, board)).role

/** Both at once, so that neither is of another moment than the other. */
export async function rolesOn(store: Store, person: Known, board: string): Promise<Roles> {
  const own = await ownRoleOn(store, person, board)
  return { own, role: can(own, 'edit') ? lowered(own, person, await mutedBy(store, board)) : own }
}

/** May somebody who led a round there still do so, by her own role? With that right her mute is over. */
export const stillLeads = async (store: Store, moderator: string, board: string): Promise<boolean> =>
  can(await roleEvenInBin(store, { id: moderator }, board), 'moderate')

/** Who has left keeps her standing in the row that her words are signed with. */
async function stillHere(store: Store, id: string): Promise<Somebody | undefined> {
  const row = await store.people.byId(id)
  return row?.left_at === null ? row : undefined
}

/**
 * May somebody still say her word on a snapshot? Her own role counts: neither a mute nor the bin takes a right away.
 * Never once she has left.
 */
export async function mayStillReview(
  store: Store,
  person: string,
  snapshot: { id: string; board: string },
): Promise<boolean> {
  if (!(await stillHere(store, person))) return false
  const invited = await store.grants.rolesOnSnapshot(snapshot.id, person, Date.now())
  return can(highest([await roleEvenInBin(store, { id: person }, snapshot.board), ...invited]), 'review')
}

/** In a transaction: she may have been shown out since she was asked who she is. What is hers is written only while not. */
export const mayStill = async (store: Store, person: string, act: WorkspaceAct): Promise<boolean> =>
  canInWorkspace((await stillHere(store, person))?.standing, act)

/** The same for who invites to a board, or (null) to the workspace. */
export const mayStillInvite = async (store: Store, person: string, board: string | null): Promise<boolean> =>
  board === null
    ? mayStill(store, person, 'inviteMember')
    : can(await ownRoleOn(store, { id: person }, board), 'invite')

async function mutedBy(store: Store, board: string): Promise<string | undefined> {
  const moderator = await store.rounds.mutedBy(board)
  return moderator !== undefined && (await stillLeads(store, moderator, board)) ? moderator : undefined
}

/** Whoever edits may no more than a commenter while another has muted editing. */
const lowered = (role: Role | undefined, { id }: Known, mutedBy: string | undefined): Role | undefined =>
  can(role, 'edit') && mutedBy !== undefined && mutedBy !== id ? 'commenter' : role

/**
 * The same for a board that may lie in the bin; ask `roleOn` wherever it matters that it does not. By what she is now:
 * a call may have waited or worked for long since it was asked who she is.
 */
export async function roleEvenInBin(store: Store, { id }: Known, board: string): Promise<Role | undefined> {
  const row = await stillHere(store, id)
  if (!row) return undefined
  const granted = await store.grants.rolesOn(board, id, Date.now())
  return highest([roleByStanding[row.standing], ...granted])
}

/** The role of a person on one snapshot of a board: by an invitation to it alone, or by her role on the board. */
export async function roleOnSnapshot(
  store: Store,
  person: Known,
  snapshot: { id: string; board: string },
): Promise<Role | undefined> {
  const row = await store.boards.byId(snapshot.board)
  if (!row || row.deleted_at !== null) return undefined
  const invited = await store.grants.rolesOnSnapshot(snapshot.id, person.id, Date.now())
  return highest([await roleOn(store, person, snapshot.board), ...invited])
}

type RoleOn = (board: string) => Role | undefined

/** What a person is on each board. */
export async function rolesByBoard(store: Store, person: Somebody): Promise<(board: string) => Roles> {
  const ownOn = await ownRolesByBoard(store, person)
  const muted = await allMuted(store)
  return (board) => {
    const own = ownOn(board)
    return { own, role: lowered(own, person, muted.get(board)) }
  }
}

async function ownRolesByBoard(store: Store, { id, standing }: Somebody): Promise<RoleOn> {
  const byBoard = new Map<string, Role[]>()
  for (const { board, role } of await store.grants.rolesOf(id, Date.now()))
    byBoard.set(board, [...(byBoard.get(board) ?? []), role])
  return (board) => highest([roleByStanding[standing], ...(byBoard.get(board) ?? [])])
}

/** Asked once for each who mutes, on however many boards. */
async function allMuted(store: Store): Promise<Map<string, string>> {
  const muted = [...(await store.rounds.allMuted())]
  const roles = new Map<string, RoleOn>()
  for (const moderator of new Set(muted.map(([, by]) => by))) {
    const row = await stillHere(store, moderator)
    if (row) roles.set(moderator, await ownRolesByBoard(store, row))
  }
  return new Map(muted.filter(([board, by]) => can(roles.get(by)?.(board), 'moderate')))
}
