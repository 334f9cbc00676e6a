import { can, roleByStanding } from '@parley/model/access.ts'
import type { PictureOn } from '@parley/model/board/pictures.ts'
import type { Store } from '../store/store.ts'
import type { Person } from '../sync/door.ts'
import { roleOn } from './can.ts'

export type Pictures = {
  /** May this person see the picture that was first put on `board`? */
  shownTo(person: Person, picture: { hash: string; board: string }): Promise<boolean>
  /** Notes of these pictures on a board that they stand there by right, where they do. */
  placeCopies(board: string, hashes: readonly string[]): Promise<void>
}

/**
 * A picture is for those who may read a board on which it stands by right: one that it was put on with its bytes, or
 * one that it was copied to by somebody who could see it. Who merely knows its name can write that on a board of her
 * own, and sees nothing by it. Copies stand in the documents, so a board is looked through when it is asked about,
 * and what was found is kept.
 */
export function createPictures(
  store: Store,
  onBoard: (board: string) => Promise<readonly PictureOn[]>,
): Pictures {
  async function isOnOneFor(person: Pick<Person, 'id' | 'standing'>, boards: readonly string[]) {
    // Who may read every board would have to look through all of them.
    if (can(roleByStanding[person.standing], 'read')) return true
    for (const board of boards) if (can(await roleOn(store, person, board), 'read')) return true
    return false
  }

  /** Was it brought here by one of these people, or by the server, which makes boards for members alone? */
  async function wasCopied(hash: string, to: string, from: readonly string[]): Promise<boolean> {
    for (const { hash: one, by } of await onBoard(to)) {
      if (one !== hash) continue
      const writer = await store.people.byClientId(to, by)
      if (!writer || (await isOnOneFor(writer, from))) return true
    }
    return false
  }

  return {
    async placeCopies(board, hashes) {
      for (const hash of hashes) {
        const found = await store.assets.firstBoardOf(hash)
        const placed = await store.assets.boardsOf(hash)
        if (found === undefined || placed.includes(board)) continue
        if (found === board || (await wasCopied(hash, board, [found, ...placed])))
          await store.assets.place(hash, board)
      }
    },

    async shownTo(person, { hash, board: first }) {
      const placed = [first, ...(await store.assets.boardsOf(hash))]
      if (await isOnOneFor(person, placed)) return true
      const hers = new Set((await store.grants.rolesOf(person.id, Date.now())).map(({ board }) => board))
      for (const board of hers) {
        if (!can(await roleOn(store, person, board), 'read')) continue
        if (!(await wasCopied(hash, board, placed))) continue
        await store.assets.place(hash, board)
        return true
      }
      return false
    },
  }
}
