import type { Store } from '../store/store.ts'

/** In a transaction: nothing here is hers any more, and the boards that were are the heir's. */
export async function handOver(store: Store, person: string, heir: string): Promise<void> {
  for (const board of await store.grants.endAll(person)) {
    const hers = { board, person: heir, invitation: '', role: 'owner' as const }
    await store.grants.add({ ...hers, createdAt: Date.now() })
    await store.boards.setFounder(board, heir)
  }
  await store.forget(person)
}
