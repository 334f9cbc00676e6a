import type { Generated } from 'kysely'
import type { AboutKind } from '@parley/model/comments.ts'

/** Yes is 1, no is 0: the one thing that both dialects keep and compare alike. */
type YesNo = number

type ThreadsTable = {
  id: string
  board: string
  kind: AboutKind
  /** The card, link or snapshot; a finding's rule and cards; empty for a point. */
  anchor: string
  /** What it is about, as JSON of the model's About. */
  about: string
  /** What that was called when the thread began: it may be gone by now. */
  label: string
  internal: YesNo
  created_by: string
  created_at: number
  resolved_by: string | null
  resolved_at: number | null
  /** How many comments stand in it, and when the last was said: as colleagues see it, */
  said: number
  said_at: number
  /** and as guests do, to whom a thread of nothing but internal comments is not there. */
  shared: number
  shared_at: number
}

type CommentsTable = {
  id: string
  thread: string
  person: string
  /** Empty once it was deleted. */
  text: string
  /** Ids of people, as JSON. */
  mentions: string
  internal: YesNo
  /** No two of one thread have the same moment. */
  created_at: number
  edited_at: number | null
  deleted_at: number | null
  /** What its words come to (`sumOfWords`); null in rows from before. */
  sum: Generated<number | null>
}

type ReactionsTable = { comment: string; person: string; emoji: string }

type FollowingTable = {
  person: string
  thread: string
  /** She wrote in it or was mentioned. */
  takes_part: YesNo
  /** What was said until then she has seen; 0 is nothing. */
  seen_at: number
}

type NotesTable = {
  board: string
  card: string
  text: string
  changed_by: string
  changed_at: number
  /** What its words come to (`sumOfWords`); null in rows from before. */
  sum: Generated<number | null>
}

/** What is said about boards and noted at cards. */
export type CommentTables = {
  threads: ThreadsTable
  comments: CommentsTable
  reactions: ReactionsTable
  following: FollowingTable
  notes: NotesTable
}
