import type { Standing, Role } from '@parley/model/access.ts'
import type { ApprovalTables } from './approval-tables.ts'
import type { CommentTables } from './comment-tables.ts'
import type { DataSetTables } from './data-set-tables.ts'
import type { HookTables } from './hook-tables.ts'
import type { JournalTables } from './journal-tables.ts'
import type { ListeningTables } from './listening-tables.ts'
import type { PictureTables } from './picture-tables.ts'
import type { ReviewTables } from './review-tables.ts'
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
  HookTables &
  JournalTables &
  PictureTables &
  ReviewTables &
  RoundTables &
  ListeningTables &
  ViewTables & {
    people: PeopleTable
    sessions: SessionsTable
    tokens: TokensTable
    boards: BoardsTable
    grants: GrantsTable
    invitations: InvitationsTable
    notifications: NotificationsTable
    silenced: SilencedTable
    attempts: AttemptsTable
    known_errors: KnownErrorsTable
    audit: AuditTable
  }
