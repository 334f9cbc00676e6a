import type { StoreApi } from 'zustand/vanilla'
import type { Roles } from '@parley/model/access.ts'
import type { Board, Touched } from '@parley/model/board/board.ts'
import type { BoardReader } from '@parley/model/board/read.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import type { Undo } from '@parley/model/board/undo.ts'
import type { Progress } from '@parley/model/rules/book.ts'
import type { PlantedFlaw } from '@parley/model/board/plan.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import type { Presence, Who } from '@parley/model/wire.ts'
import type { Practice } from './practice.ts'

/** “Saved” means written to the server's disk; every other state says what is meant. */
export type SaveState =
  | { is: 'opening' }
  | { is: 'saved' }
  | { is: 'saving' }
  /** `kept`: the changes outlive this page; without it the browser keeps nothing and the page must stay open. */
  | { is: 'offline'; changes: number; kept: boolean }
  | { is: 'failing'; says: string; changes: number }

/** Why the board cannot be changed here, or `writable`. */
export type WriteState = { is: 'writable' } | { is: 'readOnly'; because: ReadOnlyBecause; says: string }

/**
 * `refused`: the server turned a change of this page away for good, so that nothing more can be sent from here.
 * `lowered`: she may only look from now on, and has changes that the server never confirmed.
 */
export type ReadOnlyBecause =
  | 'opening'
  | 'viewer'
  | 'oldTab'
  | 'noServer'
  | 'revoked'
  | 'gone'
  | 'signedOut'
  | 'refused'
  | 'lowered'

/** Somebody else on the board; one entry a connection. */
export type Other = { connection: number; who: Who; presence: Presence }

/** What others did while this page was offline or closed, by the names of the cards. */
export type Away = {
  added: Named[]
  changed: Named[]
  removed: Named[]
  /** The page was closed meanwhile: what it says of findings now and then, too. */
  sinceVisit?: { gone: string[]; come: string[] }
}
export type Named = { id: string; title: string }

/** “Go and look at this”: panels ask, the canvas answers. `at` makes each asking new. */
export type Asked = {
  at: number
  show?: string[]
  /** The view that is to show it, where the others keep still. */
  in?: string
  /** Without a card, a field of the plan. */
  write?: {
    card?: string
    field: string
    /** Its words are only proposed: the first letter takes their place. */ over?: true
  }
  fit?: true
  /** A place of the canvas, in its own coordinates. */
  point?: { x: number; y: number }
}

/** A board that is open on this page: the document's doors, who is here, and what this page alone knows. */
export type BoardSession = {
  board: string
  reader: BoardReader
  pen: Pen
  undo: Undo
  me: StoreApi<{ who: Who | undefined } & Roles>
  save: StoreApi<SaveState>
  write: StoreApi<WriteState>
  others: StoreApi<readonly Other[]>
  /** Changes my own presence; sent on with a limit of its own. */
  say(change: Partial<Presence>): void
  /** Ids of the cards and links that I selected, in whatever view. */
  selected: StoreApi<readonly string[]>
  /** The findings to show, after what a card merely lacks was held back for its author. */
  findings: StoreApi<readonly Finding[]>
  asked: StoreApi<Asked>
  /** The person whose screen I follow (a connection), if any. */
  following: StoreApi<number | undefined>
  /** The browser keeps no copy, or no more: only what the server confirmed outlives this page. */
  unkept: StoreApi<boolean>
  /** What others did while I was offline or not here, until it was read. */
  away: StoreApi<Away | undefined>
  /** Calls back after each change that others made, once the board is open. Returns how to stop. */
  watchOthers(watcher: OthersWatcher): () => void
  /** Who took this card off the board; undefined where nobody told, as of what happened while this page was offline. */
  whoRemoved(card: string): Who | undefined
  /** The board's history began anew on the server: this session is over, and the view opens another. */
  ended: StoreApi<boolean>
  /** The share of rules that hold, by step, where the checker knows. */
  progress: StoreApi<readonly Progress[]>
  /** On a board to practise on: how far it is solved, by whomever. */
  practice: StoreApi<Practice | undefined>
  /** The planted flaws that were shown to me; `findings` is silent about the others. */
  told: StoreApi<readonly PlantedFlaw[]>
  /** Sets this page's copy aside, with what the server refused, and ends the session. */
  startAgain(): void
  /** Asks the server again after her role was lowered: where it is back, what she had not sent is sent. */
  resume(): void
  stop(): void
}

export type OthersWatcher = (before: Board, after: Board, touched: Touched) => void
