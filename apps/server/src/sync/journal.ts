import { encodeStateAsUpdate, encodeStateVector, getState, type Doc } from 'yjs'
import { rootOf, roots } from '@parley/model/board/doc.ts'
import { migrate, schemaOf } from '@parley/model/board/migrate.ts'
import type { Stored } from '../store/journal-rows.ts'
import type { JournalPort } from '../store/journal-thread.ts'
import { applyWhole, replay } from '../store/rebuild.ts'
import { CatchUp } from './catch-up.ts'
import { Checkpoints } from './checkpoints.ts'
import type { Commits } from './commits.ts'
import { Refused, type Person, type Watch } from './door.ts'
import { release, type Admitted } from './judge.ts'
import { FreshIds } from './fresh-ids.ts'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'
import { openedFrom, type OpenBoard } from './open-board.ts'
import { removedBy } from './removed.ts'
import { settle } from './room.ts'
import type { Settings } from './settings.ts'

type Parts = {
  journal: JournalPort
  commits: Commits
  settings: Settings
  meters: Meters
  log: Log
  /** Somebody took cards off a board. */
  onRemoved: (board: string, by: Person, cards: string[]) => void
  watch: Partial<Watch>
  /** Other nodes write in this journal too. */
  shared: boolean
  /** Another node has written a board anew. */
  onAnew: (open: OpenBoard) => void
  /** Who somebody is that wrote on another node. */
  personOf: (id: string) => Promise<Person | undefined>
}

/** The boards in memory, and the one way to change one: commit, then apply. */
export class Journal {
  readonly #parts: Parts
  readonly #open = new WeakMap<Doc, OpenBoard>()
  readonly #named = new Map<string, OpenBoard>()
  readonly #catchUp: CatchUp
  readonly #freshIds: FreshIds
  readonly #checkpoints: Checkpoints

  constructor(parts: Parts) {
    this.#parts = parts
    this.#freshIds = new FreshIds(parts.settings)
    this.#catchUp = new CatchUp(parts)
    this.#checkpoints = new Checkpoints(parts)
  }

  /** The boards that are in memory now. */
  get all(): OpenBoard[] {
    return [...this.#named.values()]
  }

  /** The board of this id, where it is in memory. */
  named(board: string): OpenBoard | undefined {
    return this.#named.get(board)
  }

  /** Takes over what was written on other nodes; nothing where that is known already. */
  catchUp(open: OpenBoard): void {
    this.#catchUp.begin(open)
  }

  /** What is known of a document that this journal loaded. */
  boardOf(doc: Doc): OpenBoard {
    const open = this.#open.get(doc)
    if (!open) throw new Refused('failed', 'A board was asked for that is not open.')
    return open
  }

  /** Fills a new document with what is stored of its board. Throws Refused for a board that was never seeded. */
  async load(board: string, doc: Doc): Promise<OpenBoard> {
    const stored = await this.#parts.journal.stored(board)
    if (stored.seq === 0) throw new Refused('notHere', 'There is nothing in the journal of this board.')
    for (const root of roots) rootOf(doc, root)
    const { damaged } = stored
    if (damaged.rows > 0 || damaged.checkpoint)
      this.#parts.log.error(
        { board, ...damaged },
        'What the disk holds of a board is damaged: the rest of it is served.',
      )
    const unfit = replay(doc, stored)
    // What is left stands on nothing: to show that as the board would be worse than to say that it cannot be opened.
    if (schemaOf(doc) === 0) throw new Refused('failed', 'Nothing of a board can be read any more.')
    if (unfit > 0) this.#parts.log.warn({ board, unfit }, 'Some rows of a journal could not be applied.')
    const seq = await this.#migrate(board, doc, stored)
    const open = openedFrom(board, doc, { ...stored, seq }, this.#parts.settings, this.#freshIds)
    this.#open.set(doc, open)
    this.#named.set(board, open)
    doc.on('destroy', () => this.#named.get(board) === open && this.#named.delete(board))
    // What was written elsewhere while it was read was told to nobody here.
    if (this.#parts.shared) this.catchUp(open)
    return open
  }

  /** Brings an old layout up to date before anybody joins; the server's own row. */
  async #migrate(board: string, doc: Doc, { seq, epoch }: Stored): Promise<number> {
    const before = encodeStateVector(doc)
    if (!migrate(doc, this)) return seq
    const bytes = encodeStateAsUpdate(doc, before)
    const [row] = await this.#parts.journal.append([
      { board, at: Date.now(), person: null, bytes, clients: [], epoch },
    ])
    return row === seq + 1 ? row : seq
  }

  /** A row of this node was applied: what others wrote just before it is still to come. */
  #came(open: OpenBoard, seq: number): void {
    if (seq === open.seq + 1) open.seq = seq
    else this.catchUp(open)
  }

  /**
   * Commits what the guard admitted and only then applies it: Hocuspocus acknowledges and passes on what happened
   * to the document, and so nothing that is not on the disk. Throws Refused when it could not be written, or did
   * not find its place in the document.
   */
  async write(open: OpenBoard, admitted: Admitted, origin: object): Promise<number> {
    const { bytes, person, fresh } = admitted
    let seq: number
    try {
      seq = await this.#parts.commits.append({
        board: open.id,
        at: Date.now(),
        person: person?.id ?? null,
        bytes,
        clients: fresh,
        epoch: open.epoch,
      })
    } catch (fault) {
      release(open, admitted)
      throw fault
    }
    let whole = false
    const gone = removedBy(open.doc, () => (whole = applyWhole(open.doc, bytes, origin)))
    settle(open, admitted.load)
    // Hocuspocus passes the update on when this turn of the loop ends: who took a card is known before it goes.
    if (person && gone.length > 0) this.#parts.onRemoved(open.id, person, gone)
    this.#came(open, seq)
    this.#checkpoints.count(open)
    if (person) this.#parts.watch.edited?.(open.id, person)
    const arrived = admitted.reaches.every(({ client, to }) => getState(open.doc.store, client) >= to)
    if (!whole || !arrived) throw new Refused('resync', 'An update did not find its place in the document.')
    return seq
  }

  /** Nobody looks at a document any more. Throws Refused where it must stay. */
  letGo(doc: Doc): void {
    const open = this.#open.get(doc)
    if (!open) return
    // The board was written anew, and is open again as another document.
    if (this.#named.get(open.id) !== open) throw new Refused('failed', 'This document is past.')
    // Somebody left with an update on its way. Were the board opened again now, it would lack what is about to
    // be on the disk; whoever waits for that update unloads the document after it.
    if (open.writing.updates > 0) throw new Refused('failed', 'An update is on its way.')
    this.#checkpoints.left(open)
  }

  /** No more checkpoints: whatever they would keep is in the journal. */
  stop(): void {
    this.#checkpoints.stop()
  }
}
