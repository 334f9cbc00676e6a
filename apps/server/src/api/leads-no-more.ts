import { stillLeads } from '../access/can.ts'
import type { House } from './house.ts'

/** Where she led and may no more, whoever was muted edits again; all who look on are told, on pages that are open too. */
export async function leadsNoMore(
  { store, boards, happened }: Pick<House, 'store' | 'boards' | 'happened'>,
  person: string,
): Promise<void> {
  for (const board of await store.rounds.ledBy(person)) {
    if (await stillLeads(store, person, board)) continue
    await boards.redecide(board)
    await happened({ of: 'round', board, by: null })
  }
}
