import type { Standing, Role, Side } from '@parley/model/access.ts'
import type { ColumnType, Generated } from 'kysely'
import type { ApprovalTables } from './approval-tables.ts'
import type { CommentTables } from './comment-tables.ts'
import type { ListeningTables } from './listening-tables.ts'
import type { DataSetTables } from './data-set-tables.ts'
import type { RoundTables } from './round-tables.ts'
import type { ViewTables } from './view-tables.ts'

/** Times are milliseconds since 1970; ids are text; a secret is kept as its SHA-256 in hex, never as itself. */
type PeopleTable = {
  id: string
  name: string
  /** Lower case; null for guests. */
  email: string | null
  /** A salted scrypt hash; null for guests. */
  password: string | null
  standing: Standing
  colour: number
  created_at: number
  /** When she closed her account. Her row stays, nameless, for what she left behind. */
  left_at: number | null
}

type SessionsTable = {
  hash: string
  person: string
  created_at: number
  expires_at: number
  /** How her browser names itself; null where it did not, or before it was asked. */
  agent: string | null
  /** To a few minutes; null until it is shown again. */
  seen_at: number | null
}

/** Wrong tries, by the hash of who tries at what. */
type AttemptsTable = { hash: string; failed: number; until: number }

type TokensTable = {
  id: string
  hash: string
  person: string
  name: string
  created_at: number
  /** To the minute; null for one that was never used. */
  used_at: number | null
}

type BoardsTable = {
  id: string
  /** As last seen in the document, which is where it truly stands. */
  title: string
  client: string | null
  epoch: string
  created_by: string
  created_at: number
  deleted_at: number | null
}

type GrantsTable = {
  board: string
  person: string
  /** The invitation it came by; empty for a board's founder. One of each, so that revoking one leaves the others. */
  invitation: string
  /** Where it lets somebody see and judge this snapshot, and nothing else of the board. */
  snapshot: string | null
  role: Role
  created_at: number
}

type InvitationsTable = {
  id: string
  hash: string
  /** Null invites to the workspace as a member. */
  board: string | null
  /** Invites to this snapshot of the board alone. */
  snapshot: string | null
  role: string
  password: string | null
  created_by: string
  created_at: number
  expires_at: number | null
  max_uses: number | null
  uses: number
  revoked_at: number | null
}

type AssetsTable = {
  hash: string
  type: string
  bytes: Uint8Array
  board: string
  person: string
  created_at: number
}

/** A board on which a picture was put by somebody who had it, or might see it. */
type PlacementsTable = { hash: string; board: string }

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

/** A 360° review. Once both have signed it is written on the board as `card`. */
type ReviewsTable = {
  id: string
  board: string
  name: string
  /** Ids of the cards that it reviews, as JSON. */
  about: string
  card: string
  begun_by: string
  begun_at: number
  /** Counted up by whoever changes anything of it: two who do so at once take turns. */
  turn: number
}

type ReviewSidesTable = {
  review: string
  side: Side
  /** Who said “we have written”, and when. */
  written_by: string | null
  written_at: number | null
  signed_by: string | null
  signed_at: number | null
  /** The hash of the text that was signed. */
  signed_text: string | null
}

/** What a review is written under. */
export type ReviewPart = 'goals' | 'praise' | 'criticism'

type ReviewEntriesTable = {
  review: string
  side: Side
  id: string
  part: ReviewPart
  text: string
  version: number
  /** Who wrote it last. */
  by: string
  begun_at: number
}

/** What both agree that one of them will do otherwise. */
type ReviewChangesTable = {
  review: string
  id: string
  side: Side
  text: string
  who: string
  /** A day. */
  until: string | null
  card: string | null
  /** What the card was called when it was named here. */
  label: string | null
  version: number
  by: string
  begun_at: number
}

/** One thing somebody is told of in person. */
type NotificationsTable = {
  id: string
  person: string
  kind: string
  board: string
  snapshot: string | null
  thread: string | null
  /** Who did it; null when time did, or when she is gone. */
  done_by: string | null
  says: string
  at: number
  read_at: number | null
}

/** A kind of notification that somebody does not want. */
type SilencedTable = {
  person: string
  kind: string
}

/** An address of another program that is told of events. */
type HooksTable = {
  id: string
  /** Null for all boards. */
  board: string | null
  url: string
  /** A JSON list of kinds. */
  events: string
  /** As it was handed out: what is sent is signed with it, so a hash would not do. */
  secret: string
  created_at: number
}

export type DeliveryState = 'waiting' | 'delivered' | 'givenUp'

/** One message to one hook, until it is delivered or given up. */
type DeliveriesTable = {
  id: string
  hook: string
  event: string
  body: string
  created_at: number
  tries: number
  state: DeliveryState
  /** Null when nothing more is tried. */
  next_at: number | null
  /** What went wrong the last time. */
  fault: string | null
}

/** The errors that a board had when it was last looked at, as a JSON list. */
type KnownErrorsTable = {
  board: string
  findings: string
}

/** What was done and refused. Each row's hash holds the one before it. */
type AuditTable = {
  seq: number
  at: number
  person: string | null
  what: string
  board: string | null
  /** A JSON object of a few words of what was asked, never a secret. */
  about: string | null
  /** `ok`, or the code with which it was refused. */
  outcome: string
  hash: string
}

export type Tables = ApprovalTables &
  CommentTables &
  DataSetTables &
  RoundTables &
  ListeningTables &
  ViewTables & {
    people: PeopleTable
    sessions: SessionsTable
    tokens: TokensTable
    boards: BoardsTable
    grants: GrantsTable
    invitations: InvitationsTable
    assets: AssetsTable
    placements: PlacementsTable
    journal: JournalTable
    checkpoints: CheckpointsTable
    /** What boards were at rows of their journals, for those who look back. */
    marks: Omit<CheckpointsTable, 'at'>
    client_ids: ClientIdsTable
    snapshots: SnapshotsTable
    reviews: ReviewsTable
    review_sides: ReviewSidesTable
    review_entries: ReviewEntriesTable
    review_changes: ReviewChangesTable
    notifications: NotificationsTable
    silenced: SilencedTable
    hooks: HooksTable
    deliveries: DeliveriesTable
    attempts: AttemptsTable
    known_errors: KnownErrorsTable
    audit: AuditTable
  }
