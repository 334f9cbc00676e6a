import { BoardReader } from '@parley/model/board/read.ts'
import type { Doc } from 'yjs'
import type { FreshIds } from './fresh-ids.ts'

/** A board in memory, and what is known of it beside its document. */
export type OpenBoard = {
  id: string
  doc: Doc
  /** Whose client ids wrote here. One that is not listed but has written belongs to the server. */
  owners: Map<number, string>
  /** Under which client ids somebody has been seen here: they are hers before she has written a word. */
  seen: Map<number, string>
  freshIds: FreshIds
  /** The number of the newest row that has been applied. */
  seq: number
  /** Updates on their way to the disk: until they are back, the document must stay. */
  writing: number
  /** Rows since the last checkpoint, and when that was. */
  rows: number
  keptAt: number
  /** Never less than what the document takes and the cards it holds; counted anew before anything is refused for them. */
  bytes: number
  cards: number
  reader: BoardReader | undefined
}

/** The reader that follows an open board, made when it is first asked for. */
export const readerOf = (open: OpenBoard): BoardReader => (open.reader ??= new BoardReader(open.doc))
