import { squashRecordDiffs, type TLRecord, type TLShapeId, type TLStore } from 'tldraw'
import type { Board, Touched } from '@parley/model/board/board.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../../session/session.ts'
import { forgetSizes } from '../card-size.ts'
import type { PerId } from '../per-id.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { changedCells, withCells } from './cells.ts'
import { Growth } from './growth.ts'
import { merge } from './merge.ts'
import { isOnlyGrown, lieAlike, Projection, saidIn, type Wanted } from './projection.ts'
import { isWorthWriting, writeDiff, type Diff } from './write.ts'

const idsIn = (diff: Diff): string[] => [diff.added, diff.updated, diff.removed].flatMap(Object.keys)

/**
 * Holds the board and tldraw’s store together. Out of the board: what a change touched is projected anew, one batch
 * a change. Into it: what a person did, held while the pointer is down, then written as one step. The board decides:
 * after either, the store shows what the board says.
 */
export class Binding {
  readonly #session: Pick<BoardSession, 'reader' | 'pen' | 'write'>
  readonly #store: TLStore
  readonly #said: PerId<Card>
  readonly #projection: Projection
  /** What tldraw does by itself in answer to others’ changes is written too, but is nobody’s step of undo. */
  readonly #derived: Pen
  readonly #stops: (() => void)[]
  #pending: Diff | undefined
  #answers: Diff | undefined
  /** Drawings that a batch changed: tldraw may have changed more of them than was asked for. */
  readonly #stirred = new Set<string>()
  readonly #waiting: { board: Board; touched: Touched }[] = []
  #busy = false
  readonly #growth = new Growth((ids) => this.#settle(ids))
  /** Asked before writing: while it answers true, the gesture is not over. */
  holds: () => boolean = () => false
  /** Told which shapes are about to go because the board lost them. */
  onLosing: (ids: ReadonlySet<TLShapeId>) => void = () => {}
  /** Asked of a card that grows while somebody writes: whether that may wait until the hand rests. */
  mayGrowLater: (id: TLShapeId) => boolean = () => false

  constructor(session: Pick<BoardSession, 'reader' | 'pen' | 'write'>, store: TLStore, said: PerId<Card>) {
    this.#session = session
    this.#store = store
    this.#said = said
    this.#projection = new Projection(store)
    this.#derived = { doc: session.pen.doc, origin: { derived: true } }
    this.projectAll()
    this.#stops = [
      store.listen(({ changes }) => this.#hear(changes), { source: 'user', scope: 'document' }),
      store.listen(({ changes }) => this.#note(changes), { source: 'remote', scope: 'document' }),
      session.reader.watch((board, touched) => this.#follow(board, touched)),
    ]
  }

  stop(): void {
    this.flush()
    this.#growth.stop()
    for (const stop of this.#stops) stop()
  }

  get isHolding(): boolean {
    return this.#pending !== undefined
  }

  /** Writes what is pending; called at the end of a gesture and before anything that must come after it. */
  flush(): void {
    this.#store._flushHistory()
    const diff = this.#pending
    this.#pending = undefined
    if (!diff) return
    this.#write(this.#session.pen, diff)
    this.#settle(idsIn(diff))
  }

  /** Lets cards grow that wait for a hand to rest. */
  grow(): void {
    this.#growth.take()
  }

  /** Lays out the whole board. */
  projectAll(): void {
    const { board } = this.#session.reader
    const keys = ['cards', 'links', 'drawings', 'unreadable'] as const
    const all = Object.fromEntries(keys.map((key) => [key, new Set(board[key].keys())]))
    this.#follow(board, { plan: true, ...all } as Touched)
  }

  /** The fonts have come, or others: every card finds its height again. */
  measureAnew(): void {
    forgetSizes()
    this.projectAll()
    this.grow()
  }

  /** Shows cards where others drag them; those who let go return to where the board has them. */
  float(afloat: Projection['afloat']): void {
    const ids = new Set([...this.#projection.afloat.keys(), ...afloat.keys()])
    this.#projection.afloat = afloat
    if (ids.size > 0) this.#settle([...ids].map(shapeOfCard))
  }

  #write(pen: Pen, diff: Diff): void {
    if (this.#session.write.getState().is === 'writable') writeDiff(pen, diff, this.#session.reader.board)
  }

  #hear(changes: Diff): void {
    if (!isWorthWriting(changes)) return
    if (this.#busy) {
      this.#answers = squashRecordDiffs(this.#answers ? [this.#answers, changes] : [changes])
      return
    }
    this.#pending = squashRecordDiffs(this.#pending ? [this.#pending, changes] : [changes])
    if (!this.holds()) this.flush()
  }

  #note(changes: Diff): void {
    for (const id of idsIn(changes)) if (this.#projection.isDrawn(id)) this.#stirred.add(id)
  }

  #follow(board: Board, touched: Touched): void {
    this.#waiting.push({ board, touched })
    this.#work(() => {})
  }

  #settle(ids: readonly string[]): void {
    this.#work(() => this.#show(this.#projection.of(this.#session.reader.board, ids)))
  }

  /** Changes the store for the board’s sake, then whatever that leads to, one thing after the other. */
  #work(change: () => void): void {
    if (this.#busy) return change()
    this.#busy = true
    try {
      change()
      this.#answer()
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        this.#growth.putOff()
        this.#show(this.#projection.after(next.board, next.touched), true)
        this.#answer()
      }
    } finally {
      this.#busy = false
    }
  }

  /** What tldraw changed on its own account is written, then everything it stirred is as the board says. */
  #answer(): void {
    const diff = this.#answers
    this.#answers = undefined
    if (diff) this.#write(this.#derived, diff)
    const ids = new Set([...this.#stirred, ...(diff ? idsIn(diff) : [])])
    if (ids.size > 0) this.#show(this.#projection.of(this.#session.reader.board, ids))
    this.#stirred.clear()
  }

  /**
   * Brings the store to what is wanted, but for what this person has under her hand. Changes only what differs. A card
   * that only says something else changes no record: at each one tldraw goes through all shapes of the board.
   */
  #show(wanted: Wanted, growsLater = false): void {
    this.#store._flushHistory()
    this.#said.setSome(saidIn(wanted))
    const puts: TLRecord[] = []
    const removes: TLShapeId[] = []
    for (const [key, record] of wanted) {
      const id = key as TLShapeId
      const known = this.#store.get(id)
      if (!record && known && !this.#pending?.added[id]) removes.push(id)
      if (!record || this.#pending?.removed[id]) continue
      const laid = this.#laidOver(record)
      if (known && lieAlike(known, laid)) continue
      if (known && growsLater && isOnlyGrown(known, laid) && this.mayGrowLater(id)) this.#growth.add(id)
      else puts.push(laid)
    }
    if (puts.length + removes.length === 0) return
    if (removes.length > 0) this.onLosing(new Set(removes))
    merge(this.#store, puts, removes)
    this.#store._flushHistory()
  }

  /** The cells of a record that were changed here and are not written yet win over what comes in. */
  #laidOver(record: TLRecord): TLRecord {
    const mine = this.#pending?.updated[record.id]
    return mine ? withCells(record, changedCells(mine[0], mine[1])) : record
  }
}
