import type { Side } from '@parley/model/access.ts'
import type { Generated } from 'kysely'

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
  /** What its words come to (`sumOfWords`); null in rows from before. */
  sum: Generated<number | null>
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
  /** What its words come to (`sumOfWords`); null in rows from before. */
  sum: Generated<number | null>
}

/** What two sides write of each other. */
export type ReviewTables = {
  reviews: ReviewsTable
  review_sides: ReviewSidesTable
  review_entries: ReviewEntriesTable
  review_changes: ReviewChangesTable
}
