import { createHash } from 'node:crypto'
import type { Side } from '@parley/model/access.ts'
import type { ReviewRow, ReviewSideRow } from '../store/reviews.ts'
import type { ReviewChangeRow, ReviewEntryRow } from '../store/review-words.ts'
import type { Store } from '../store/store.ts'

/** Each side writes unseen; both agree what changes; both have signed, and nothing changes any more. */
export type Stage = 'writing' | 'agreeing' | 'signed'

export function stageOf(sides: readonly ReviewSideRow[]): Stage {
  if (sides.some(({ written_at }) => written_at === null)) return 'writing'
  return sides.some(({ signed_at }) => signed_at === null) ? 'agreeing' : 'signed'
}

/** All that the two sides sign: what both wrote, and what is to change. */
export type ReviewText = {
  row: ReviewRow
  entries: readonly ReviewEntryRow[]
  changes: readonly ReviewChangeRow[]
}

/** The text of a review as it stands. Only for what both sides may see: it holds what both have written. */
export async function textIn(store: Store, row: ReviewRow): Promise<ReviewText> {
  const words = store.reviewWords
  const entries = [...(await words.entries(row.id, 'company')), ...(await words.entries(row.id, 'customer'))]
  return { row, entries, changes: await words.changes(row.id) }
}

/** A text by its SHA-256 in hex: whoever signs names it, and any other text has another. */
export function hashOfText({ row, entries, changes }: ReviewText): string {
  const said = entries.map(({ side, part, text }) => [side, part, text])
  const agreed = changes.map((one) => [one.side, one.text, one.who, one.until, one.card, one.label])
  const whole = [row.id, row.name, JSON.parse(row.about) as unknown, said, agreed]
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex')
}

export const shownEntry = ({ id, side, part, text, version, by }: ReviewEntryRow) => ({
  id,
  side,
  part,
  text,
  version,
  by,
})

export const shownChange = (row: ReviewChangeRow) => ({
  id: row.id,
  side: row.side,
  text: row.text,
  who: row.who,
  until: row.until,
  card: row.card,
  label: row.label,
  version: row.version,
  by: row.by,
})

const iso = (at: number) => new Date(at).toISOString()

/** How far one side has come. */
export const shownSide = (side: ReviewSideRow) => ({
  written:
    side.written_by === null || side.written_at === null
      ? null
      : { by: side.written_by, at: iso(side.written_at) },
  signed:
    side.signed_by === null || side.signed_at === null || side.signed_text === null
      ? null
      : { by: side.signed_by, at: iso(side.signed_at), text: side.signed_text },
})

/** A review as a list shows it: how far both sides have come, and not a word of what they wrote. */
export function shownReview(row: ReviewRow, sides: readonly ReviewSideRow[], side: Side) {
  const of = (one: Side) => sides.filter((each) => each.side === one).map(shownSide)
  const [company, customer] = [...of('company'), ...of('customer')]
  if (!company || !customer) throw new Error(`The review ${row.id} lacks a side`)
  return {
    id: row.id,
    board: row.board,
    name: row.name,
    card: row.card,
    begun: { by: row.begun_by, at: iso(row.begun_at) },
    stage: stageOf(sides),
    /** For which side the one who asks speaks. */
    side,
    sides: { company, customer },
  }
}
