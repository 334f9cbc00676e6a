import type { Store } from '../store/store.ts'

/** In a transaction: nothing here is hers any more, the boards that were are the heir's, and her links lead nowhere. */
export async function handOver(store: Store, person: string, heir: string): Promise<void> {
  for (const board of await store.grants.endAll(person)) {
    const hers = { board, person: heir, invitation: '', role: 'owner' as const }
    await store.grants.add({ ...hers, createdAt: Date.now() })
    await store.boards.setFounder(board, heir)
  }
  // One that she made for herself would let her in again, or show her what is no longer hers.
  await store.invitations.closeMadeBy(person, Date.now())
  await store.embeds.closeMadeBy(person, Date.now())
  await store.forget(person)
}
