import { isEqual, squashRecordDiffs, type TLRecord, type TLShapeId, type TLStore } from 'tldraw'
import type { Board, Touched } from '@parley/model/board/board.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { forgetSizes } from '../card-size.ts'
import type { CardShape } from '../card/CardShape.tsx'
import type { BoardSession } from '../../session/session.ts'
import { cardOfShape, isLinkShape, linkOfShape, shapeOfCard, shapeOfLink } from '../shape-ids.ts'
import { changedCells, withCells } from './cells.ts'
import { Drawings } from './drawings.ts'
import { asShape, shapeOfCardOn, shapeOfLinkOn, shapeOfUnreadable } from './project.ts'
import { widen } from './widen.ts'
import { isWorthWriting, writeDiff, type Diff } from './write.ts'

type Spot = { x: number; y: number }
type Bound = Pick<BoardSession, 'reader' | 'pen' | 'write'>
const none: Touched = { plan: false, cards: new Set(), links: new Set(), drawings: new Set(), unreadable: new Set() }

/**
 * Holds the board and tldraw’s store together. Out of the board: what a change touched is projected anew, one batch
 * a change. Into it: what a person did, held while the pointer is down, then written as one step. The board decides:
 * after either, the store shows what the board says.
 */
export class Binding {
  readonly #session: Bound
  readonly #store: TLStore
  readonly #drawings: Drawings
  readonly #stops: (() => void)[] = []
  /** What tldraw does by itself in answer to others’ changes is written too, but is nobody’s step of undo. */
  readonly #derived: Pen
  #shown = new Map<string, TLRecord>()
  #pending: Diff | undefined
  #answers: Diff | undefined
  /** Drawings that a batch changed: tldraw may have changed more of them than was asked for. */
  #stirred = new Set<string>()
  #waiting: { board: Board; touched: Touched }[] = []
  #busy = false
  /** Cards that others are dragging, where they have them now. */
  #afloat: ReadonlyMap<string, Spot> = new Map()
  /** Asked before writing: while it answers true, the gesture is not over. */
  holds: () => boolean = () => false
  /** Told which shapes are about to go because the board lost them. */
  onLosing: (ids: ReadonlySet<TLShapeId>) => void = () => {}

  constructor(session: Bound, store: TLStore) {
    this.#session = session
    this.#store = store
    this.#drawings = new Drawings(store)
    this.#derived = { doc: session.pen.doc, origin: { derived: true } }
    this.projectAll()
    this.#stops.push(
      store.listen(({ changes }) => this.#hear(changes), { source: 'user', scope: 'document' }),
      store.listen(({ changes }) => this.#note(changes), { source: 'remote', scope: 'document' }),
      session.reader.watch((board, touched) => this.#follow(board, touched)),
    )
  }

  stop(): void {
    this.flush()
    for (const stop of this.#stops) stop()
  }

  get isHolding(): boolean {
    return this.#pending !== undefined
  }

  /** The cells of a shape that were changed here and are not written yet: they win over what comes in. */
  #laidOver<R extends TLRecord>(record: R): R {
    const mine = this.#pending?.updated[record.id as keyof Diff['updated']]
    return mine ? withCells(record, changedCells(mine[0], mine[1])) : record
  }

  #hear(changes: Diff): void {
    if (!isWorthWriting(changes)) return
    if (this.#busy) {
      this.#answers = this.#answers ? squashRecordDiffs([this.#answers, changes]) : changes
      return
    }
    this.#pending = squashRecordDiffs(this.#pending ? [this.#pending, changes] : [changes])
    if (!this.holds()) this.flush()
  }

  /** Writes what is pending; called at the end of a gesture and before anything that must come after it. */
  flush(): void {
    this.#store._flushHistory()
    const diff = this.#pending
    this.#pending = undefined
    if (!diff) return
    if (this.#session.write.getState().is === 'writable') writeDiff(this.#session.pen, diff)
    this.#settle(idsIn(diff))
  }

  #follow(board: Board, touched: Touched): void {
    this.#waiting.push({ board, touched })
    this.#work(() => {})
  }

  /** Changes the store for the board’s sake, then whatever that leads to, one thing after the other. */
  #work(change: () => void): void {
    if (this.#busy) return change()
    this.#busy = true
    try {
      change()
      this.#answer()
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        this.#apply(next.board, next.touched)
        this.#answer()
      }
    } finally {
      this.#busy = false
    }
  }

  #note(changes: Diff): void {
    for (const id of idsIn(changes)) if (this.#shown.has(id)) this.#stirred.add(id)
  }

  /** What tldraw changed on its own account is written, then everything it stirred is as the board says. */
  #answer(): void {
    const diff = this.#answers
    this.#answers = undefined
    if (diff && this.#session.write.getState().is === 'writable') writeDiff(this.#derived, diff)
    const ids = new Set([...this.#stirred, ...(diff ? idsIn(diff) : [])])
    if (ids.size > 0) this.#show(this.#projected([...ids]))
    this.#stirred.clear()
  }

  #apply(board: Board, touched: Touched): void {
    const { cards, links } = widen(board, touched)
    const wanted = new Map<string, TLRecord | undefined>()
    for (const id of cards) wanted.set(shapeOfCard(id), this.#card(board, id))
    for (const id of links) wanted.set(shapeOfLink(id), this.#link(board, id))
    if (touched.drawings.size > 0) this.#redraw(board, wanted)
    this.#show(wanted)
  }

  #redraw(board: Board, wanted: Map<string, TLRecord | undefined>): void {
    const next = this.#drawings.all(board)
    for (const id of this.#shown.keys()) if (!next.has(id)) wanted.set(id, undefined)
    for (const [id, record] of next) if (this.#shown.get(id) !== record) wanted.set(id, record)
    this.#shown = next
  }

  #card(board: Board, id: string): TLRecord | undefined {
    const card = board.cards.get(id)
    if (card) {
      const shape = shapeOfCardOn(this.#store, board, card)
      return asShape({ ...shape, ...this.#afloat.get(id) })
    }
    const unreadable = board.unreadable.get(`cards/${id}`)
    return unreadable && asShape(shapeOfUnreadable(unreadable))
  }

  #link(board: Board, id: string): TLRecord | undefined {
    const link = board.links.get(id)
    return link && asShape(shapeOfLinkOn(this.#store, board, link))
  }

  /** What the board says of some records of the store. */
  #projected(ids: readonly string[]): Map<string, TLRecord | undefined> {
    const { board } = this.#session.reader
    const wanted = new Map<string, TLRecord | undefined>()
    for (const id of ids) {
      const card = cardOfShape(id)
      const own = isLinkShape(id) ? this.#link(board, linkOfShape(id)) : this.#card(board, card)
      wanted.set(id, isLinkShape(id) || shapeOfCard(card) === id ? (own ?? this.#shown.get(id)) : this.#shown.get(id))
    }
    return wanted
  }

  #settle(ids: readonly string[]): void {
    this.#work(() => this.#show(this.#projected(ids)))
  }

  /** Brings the store to what is wanted: undefined is gone. Changes only what differs, so that nothing echoes. */
  #show(wanted: ReadonlyMap<string, TLRecord | undefined>): void {
    this.#store._flushHistory()
    const puts: TLRecord[] = []
    const removes: TLShapeId[] = []
    for (const [id, record] of wanted) {
      const known = this.#store.get(id as TLShapeId)
      if (!record) {
        if (known && !this.#pending?.added[id as keyof Diff['added']]) removes.push(id as TLShapeId)
        continue
      }
      if (this.#pending?.removed[id as keyof Diff['removed']]) continue
      const laid = this.#laidOver(record)
      if (!known || !isSame(known, laid)) puts.push(laid)
    }
    if (puts.length + removes.length === 0) return
    if (removes.length > 0) this.onLosing(new Set(removes))
    this.#merge(puts, removes)
    this.#store._flushHistory()
  }

  #merge(puts: TLRecord[], removes: TLShapeId[]): void {
    const store = this.#store
    try {
      store.mergeRemoteChanges(() => {
        if (removes.length > 0) store.remove(removes.filter((id) => store.has(id)))
        if (puts.length > 0) store.put(puts)
      })
    } catch {
      // One record that tldraw will not take must not keep the others out.
      for (const record of puts) this.#alone(() => store.put([record]))
      for (const id of removes) this.#alone(() => store.remove([id]))
    }
  }

  #alone(change: () => void): void {
    try {
      this.#store.mergeRemoteChanges(change)
    } catch {
      // It stays on the board as it is, and is not shown.
    }
  }

  /** The fonts have come, or others: every card finds its height again. */
  measureAnew(): void {
    forgetSizes()
    this.projectAll()
  }

  /** Lays out the whole board. */
  projectAll(): void {
    const { board } = this.#session.reader
    const all: Touched = { ...none, plan: true, links: new Set(board.links.keys()), unreadable: new Set(board.unreadable.keys()) }
    this.#follow(board, { ...all, drawings: new Set(board.drawings.keys()) })
  }

  /** Shows cards where others drag them; those who let go return to where the board has them. */
  float(afloat: ReadonlyMap<string, Spot>): void {
    const ids = new Set([...this.#afloat.keys(), ...afloat.keys()])
    this.#afloat = afloat
    if (ids.size > 0) this.#settle([...ids].map(shapeOfCard))
  }

  get afloat(): ReadonlyMap<string, Spot> {
    return this.#afloat
  }
}

const idsIn = (diff: Diff): string[] => [diff.added, diff.updated, diff.removed].flatMap(Object.keys)

/** Cards and links are compared by the values they show, which are replaced when they change. */
function isSame(a: TLRecord, b: TLRecord): boolean {
  if (a.typeName !== 'shape' || (a.type as string) !== 'card') return isEqual(a, b)
  const [one, other] = [a as unknown as CardShape, b as unknown as CardShape]
  const { props: p } = one
  const { props: q } = other
  return (
    one.x === other.x &&
    one.y === other.y &&
    p.w === q.w &&
    p.h === q.h &&
    p.card === q.card &&
    p.around === q.around &&
    p.unreadable === q.unreadable
  )
}
