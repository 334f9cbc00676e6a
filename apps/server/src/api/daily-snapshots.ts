import type { BoardBytes } from '../sync/door.ts'
import { takeSnapshot } from './take-snapshot.ts'
import type { House } from './house.ts'

type Parts = Pick<House, 'store' | 'readings' | 'happened'> & {
  boards: { bytes(board: string): Promise<BoardBytes> }
}

const dayMs = 24 * 3_600_000
/** As many days stay: as long as the journal is kept step by step. */
const daysKept = 30

/**
 * Takes a snapshot of every board that was edited since its last daily one, no sooner than a day after it; of daily
 * ones, the last thirty stay. Answers the boards of which one was taken.
 */
export async function takeDailySnapshots(house: Parts, now: number): Promise<string[]> {
  const boards = await house.store.boards.list()
  const edits = await house.store.boards.lastEdits(boards.map(({ id }) => id))
  const dailies = await house.store.snapshots.lastDaily()
  const taken: string[] = []
  for (const { id, created_by } of boards) {
    const last = dailies.get(id) ?? { seq: 1, at: -Infinity }
    if ((edits.get(id)?.seq ?? 0) <= last.seq || now - last.at < dayMs) continue
    const snapshot = { board: id, name: 'Daily', kind: 'daily', by: created_by } as const
    await takeSnapshot(house, snapshot, await house.boards.bytes(id), now)
    await house.store.snapshots.thinDaily(id, daysKept)
    taken.push(id)
  }
  return taken
}
