import { copiesToKeep, forgetBoards } from './known.ts'

/**
 * Whoever signs out leaves no board behind for the next one at this device, but what she wrote and nobody else has yet:
 * that is only hers to send or to take along. A copy that is open goes when it is closed.
 */
export async function leaveDevice(): Promise<void> {
  try {
    const kept = copiesToKeep()
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith('parley/') && !kept.has(name)) indexedDB.deleteDatabase(name)
    forgetBoards()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
