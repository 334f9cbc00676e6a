import { setTimeout as pause } from 'node:timers/promises'
import { snapshotKinds } from '../store/journal-tables.ts'
import type { Log } from '../sync/log.ts'
import type { House } from './house.ts'

type Parts = Pick<House, 'store' | 'readings' | 'pictures'> & { log: Pick<Log, 'info' | 'warn'> }

/** As long as a board can be gone back to step by step. */
const keptMs = 30 * 24 * 3_600_000
const allOfThem = 100_000
/** Between two boards: thousands of them must not hold up who is on one. */
const breathMs = 100

/**
 * Frees pictures once they can come back no more: those that have been off a board for thirty days and stand in none of
 * its snapshots count to it no longer, and those that stand on no board at all are deleted.
 */
export function createPicturesTidy(parts: Parts) {
  const { store, readings, pictures, log } = parts
  const { placements } = store

  async function look(board: string, now: number): Promise<void> {
    const { read: hashes, seq } = await readings.of(board, 'shown')
    await pictures.placeCopies(board, hashes)
    await placements.note(board, { seq, hashes }, now)
  }

  return async (now: number): Promise<void> => {
    for (const board of await placements.unseen()) {
      await look(board, now).catch((fault: unknown) =>
        log.warn({ board, fault: String(fault) }, 'A board could not be looked through for its pictures'),
      )
      await pause(breathMs, undefined, { ref: false })
    }
    for (const [board, gone] of await placements.goneSince(now - keptMs)) {
      const kept = await inSnapshots(parts, board)
      await placements.remove(
        board,
        gone.filter((hash) => !kept.has(hash)),
      )
      await placements.keep(
        board,
        gone.filter((hash) => kept.has(hash)),
        now,
      )
    }
    const freed = await placements.sweep(now - keptMs)
    if (freed > 0) log.info({ pictures: freed }, 'Pictures that nothing shows any more were deleted')
  }
}

/** The pictures that a board's snapshots show. */
async function inSnapshots({ store, readings }: Parts, board: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { id, seq } of await store.snapshots.page(board, { kinds: snapshotKinds, limit: allOfThem })) {
    const bytes = await store.snapshots.state(id)
    if (!bytes) continue
    const read = await readings.from({ checkpoint: { bytes }, rows: [], seq }, 'shown')
    for (const hash of read) found.add(hash)
  }
  return found
}
