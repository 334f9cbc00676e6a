import { rootOf } from '@parley/model/board/doc.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { getState, type Doc } from 'yjs'
import type { Stored } from '../store/journal-rows.ts'
import { stepsToOpen } from './chains.ts'
import type { FreshIds } from './fresh-ids.ts'
import type { Settings } from './settings.ts'

/** What one update brings, what all that are on their way bring, or what a board holds. */
export type Load = {
  updates: number
  bytes: number
  structs: number
  cards: number
  links: number
  /** What Yjs walks to put the values of keys in their places: see chains.ts. */
  steps: number
}

export const nothing = (): Load => ({ updates: 0, bytes: 0, structs: 0, cards: 0, links: 0, steps: 0 })

/** A board in memory, and what is known of it beside its document. */
export type OpenBoard = {
  id: string
  doc: Doc
  /** Of which beginning of the board the document is. */
  epoch: string
  /** It is being written anew: nothing more is taken, until it is opened again. */
  closing: boolean
  /** Whose client ids wrote here. One that is not listed but has written belongs to the server. */
  owners: Map<number, string>
  /** Under which client ids somebody has been seen here: they are hers before she has written a word. */
  seen: Map<number, string>
  /** Ids of an earlier beginning: whoever still has that document would bring it back with them. */
  spent: ReadonlySet<number>
  freshIds: FreshIds
  /** The number of the newest row that has been applied. */
  seq: number
  /** What is on its way to the disk: until it is back, the document must stay. */
  writing: Load
  /** Rows since the last checkpoint, and when that was. */
  rows: number
  keptAt: number
  /** Never less than what the document has, with all that is on its way; counted anew before anything is refused for it. */
  holds: Load
  reader: BoardReader | undefined
}

/** The reader that follows an open board, made when it is first asked for. */
export const readerOf = (open: OpenBoard): BoardReader => (open.reader ??= new BoardReader(open.doc))

/** A board whose document has been filled with what is stored of it. */
export function openedFrom(
  id: string,
  doc: Doc,
  stored: Stored,
  { steps }: Settings,
  freshIds: FreshIds,
): OpenBoard {
  const owners = new Map(stored.owners)
  const kept = [...(stored.checkpoint ? [stored.checkpoint] : []), ...stored.rows]
  return {
    id,
    doc,
    epoch: stored.epoch,
    closing: false,
    owners,
    seen: new Map(),
    spent: new Set([...owners.keys()].filter((client) => getState(doc.store, client) === 0)),
    freshIds,
    seq: stored.seq,
    writing: nothing(),
    rows: stored.rows.length,
    keptAt: -Infinity,
    holds: {
      ...nothing(),
      bytes: kept.reduce((sum, { bytes }) => sum + bytes.length, 0),
      cards: rootOf(doc, 'cards').size,
      links: rootOf(doc, 'links').size,
      steps: stepsToOpen(doc, steps),
    },
    reader: undefined,
  }
}
