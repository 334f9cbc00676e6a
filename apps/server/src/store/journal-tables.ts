import type { ColumnType, Generated } from 'kysely'

type JournalTable = {
  board: string
  seq: number
  at: number
  person: string | null
  bytes: Uint8Array
  /** 1 where it holds the whole board, written anew. */
  whole: Generated<number>
  sum: number | null
}

type CheckpointsTable = {
  board: string
  seq: number
  at: number
  bytes: Uint8Array
}

/** Who wanted it kept: somebody who named it, whoever asked for approval, or Parley, daily and before what cannot be seen ahead. */
export const snapshotKinds = ['named', 'asked', 'daily', 'before'] as const
export type SnapshotKind = (typeof snapshotKinds)[number]

/** A board as it stood; `bytes` is its whole state, packed. */
type SnapshotsTable = {
  id: string
  board: string
  name: string
  kind: SnapshotKind
  seq: number
  created_by: string
  created_at: number
  bytes: Uint8Array
}

type ClientIdsTable = {
  board: string
  client: ColumnType<number, number, never>
  person: string
}

/** What stands on boards, and stood. */
export type JournalTables = {
  journal: JournalTable
  /** The newest row that each journal ever had, kept by the database. */
  journal_ends: Pick<JournalTable, 'board' | 'seq' | 'at' | 'person'>
  checkpoints: CheckpointsTable
  /** What boards were at rows of their journals, for those who look back. */
  marks: Omit<CheckpointsTable, 'at'>
  client_ids: ClientIdsTable
  snapshots: SnapshotsTable
}
