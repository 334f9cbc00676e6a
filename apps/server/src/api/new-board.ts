import { newId } from '@parley/model/ids.ts'
import { mayStill } from '../access/can.ts'
import type { Store } from '../store/store.ts'
import { Problem } from './problem.ts'
import type { Seeded } from './seeded.ts'

/** Makes the board, owned by whoever made it, and answers its id: row, first update and grant, or none of them: not for who was shown out meanwhile. */
export async function createBoard(
  store: Store,
  { board, title, seed }: Seeded,
  by: string,
  client: string | null = null,
): Promise<string> {
  const now = Date.now()
  const row = { id: board, title, client, epoch: newId(), created_by: by, created_at: now, deleted_at: null }
  await store.together(async (inner) => {
    if (!(await mayStill(inner, by, 'createBoard'))) throw new Problem('notAllowed')
    await inner.boards.add(row, seed)
    await inner.grants.add({ board, person: by, invitation: '', role: 'owner', createdAt: now })
  })
  return board
}
