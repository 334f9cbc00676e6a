import { newId } from '@parley/model/ids.ts'
import type { SnapshotKind } from '../store/journal-tables.ts'
import type { BoardBytes } from '../sync/door.ts'
import type { House } from './house.ts'

type Taken = { board: string; name: string; kind: SnapshotKind; by: string }
type Parts = Pick<House, 'store' | 'readings' | 'happened'>

/** Keeps a board as it stands in these bytes, and answers the snapshot's id. `by` is whoever wanted it. */
export async function takeSnapshot(
  house: Parts,
  taken: Taken,
  bytes: BoardBytes,
  now = Date.now(),
): Promise<string> {
  const { board, name, kind, by } = taken
  const state = await house.readings.from(bytes, 'state')
  const row = { id: newId(), board, name, kind, seq: bytes.seq, created_at: now, created_by: by }
  await house.store.snapshots.add(row, state)
  const note = kind === 'named' && { kind: 'snapshot' as const, to: [], says: name }
  const doneBy = kind === 'daily' ? null : by
  await house.happened({ of: 'snapshots', board, by: doneBy, snapshot: row.id, ...(note && { note }) })
  return row.id
}
