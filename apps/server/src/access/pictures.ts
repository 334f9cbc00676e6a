import { can, roleByStanding } from '@parley/model/access.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../sync/door.ts'
import { roleOn } from './can.ts'

export type Pictures = {
  /** May this person see the picture that was first put on `board`? */
  shownTo(person: Person, picture: { hash: string; board: string }): Promise<boolean>
  /** It was put on this board, whose document does not say so yet. */
  putOn(board: string, hash: string): void
}

const mostKept = 2_000

/**
 * A picture is for those who may read a board that has it: the one it was first put on, or one that its card was
 * copied to. Which those are stands in their documents, so a board is looked through when it is asked about, and
 * what was found is kept.
 */
export function createPictures(
  store: Store,
  onBoard: (board: string) => Promise<readonly string[]>,
): Pictures {
  const found = new Map<string, Set<string>>()

  function keep(board: string, hashes: readonly string[]): void {
    found.set(board, new Set([...(found.get(board) ?? []), ...hashes]))
    for (const oldest of found.keys()) if (found.size > mostKept) found.delete(oldest)
  }

  async function has(board: string, hash: string): Promise<boolean> {
    if (found.get(board)?.has(hash)) return true
    const hashes = await onBoard(board)
    if (hashes.length > 0) keep(board, hashes)
    return hashes.includes(hash)
  }

  return {
    putOn: (board, hash) => keep(board, [hash]),

    async shownTo(person, { hash, board: first }) {
      // Who may read every board would have to look through all of them.
      if (can(roleByStanding[person.standing], 'read')) return true
      if (can(await roleOn(store, person, first), 'read')) return true
      const hers = new Set((await store.grants.rolesOf(person.id, Date.now())).map(({ board }) => board))
      for (const board of hers)
        if (can(await roleOn(store, person, board), 'read') && (await has(board, hash))) return true
      return false
    },
  }
}
