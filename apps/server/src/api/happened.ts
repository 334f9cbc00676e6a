import type { NewsOf } from '@parley/model/wire.ts'
import type { Log } from '../sync/log.ts'
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

type Parts = {
  desk: NewsDesk
  /** Who else is told: people in person, other programs. What fails there is noted, and costs whoever did it nothing. */
  alsoTold: readonly ((happening: Happening) => Promise<void>)[]
  log: Pick<Log, 'error'>
}

/** The one place where what happened becomes news to the pages that are open, and to whoever else is told. */
export const createHappened = ({ desk, alsoTold, log }: Parts): Happened => {
  return async (happening) => {
    const { of, board, internal, snapshot, only } = happening
    desk.tell({ of, board, internal, snapshot, to: only })
    for (const tell of alsoTold)
      await tell(happening).catch((fault: unknown) =>
        log.error({ err: fault, of, board }, 'Somebody could not be told of what happened'),
      )
  }
}
