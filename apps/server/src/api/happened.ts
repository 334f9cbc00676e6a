import type { NewsOf } from '@parley/model/wire.ts'
import type { NewsDesk } from './news.ts'

/** What somebody may be told of in person, and what a webhook may wait for. */
export const noteKinds = [
  'mention',
  'reply',
  'comment',
  'asked',
  'decision',
  'snapshot',
  'newError',
  'review',
  'round',
] as const
export type NoteKind = (typeof noteKinds)[number]

/** Something that happened beside the document: which pages ask again, and who is told in person. */
export type Happening = {
  of: NewsOf
  board: string
  /** Who did it; null when time did. She is not told of her own doing. */
  by: string | null
  /** For colleagues alone: no guest hears of it by any route. */
  internal?: boolean
  snapshot?: string
  /** For these people alone: nobody else learns even that it happened. */
  only?: readonly string[]
  /** `says` is an excerpt or a sentence in the author's words; `thread` and `snapshot` say where it is. */
  note?: { kind: NoteKind; to: readonly string[]; says: string; thread?: string }
}
export type Happened = (happening: Happening) => Promise<void>

/** The one place where what happened becomes news to the pages that are open. */
export const createHappened = ({ desk }: { desk: NewsDesk }): Happened => {
  return async ({ of, board, internal, snapshot, only }) =>
    desk.tell({ of, board, internal, snapshot, to: only })
}
