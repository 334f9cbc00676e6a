import { newId } from '@parley/model/ids.ts'
import type { SnapshotKind } from '../store/journal-tables.ts'
import type { SnapshotRow } from '../store/snapshots.ts'
import type { BoardBytes } from '../sync/door.ts'
import type { Asking, House } from './house.ts'
import { Problem } from './problem.ts'

/** No team comes near it: a thousand large plans, packed. Its guests together may fill half. */
const room = { most: 1_000_000_000, guests: 500_000_000 }
/** Of what one person may do in a while: forty of one board at once, and some fifty a minute. */
const cost = 25

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
  await keepSnapshot(house.store, row, state)
  const note = kind === 'named' && { kind: 'snapshot' as const, to: [], says: name }
  const doneBy = kind === 'daily' ? null : by
  await house.happened({ of: 'snapshots', board, by: doneBy, snapshot: row.id, ...(note && { note }) })
  return row.id
}

/** Every snapshot is written here, and none that its board has no room for. */
export async function keepSnapshot(
  { snapshots }: Pick<House['store'], 'snapshots'>,
  row: Omit<SnapshotRow, 'by'>,
  state: Uint8Array,
): Promise<void> {
  if (!(await snapshots.add(row, state, room))) throw new Problem('manySnapshots')
}

/** Whoever takes one after the other waits before the board is read for her. */
export function needPace({ deeds, person }: Asking, board: string): void {
  if (!deeds.take(`snapshot ${person.id} ${board}`, cost)) throw new Problem('tooFast')
}
