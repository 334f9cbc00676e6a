import * as Y from 'yjs'
import { approvedIn } from './approved.ts'
import { emptyBoard, type Board, type Touched, type Unreadable } from './board.ts'
import { rootOf, roots, type Root } from './doc.ts'
import { Hanging } from './hang.ts'
import { keptOf } from './kept.ts'
import { cardIn, drawingIn, linkIn, planIn, type Fault } from './record.ts'

type Watcher = (board: Board, touched: Touched) => void
type Dirty = Record<Root, Set<string>>

const nothing = (): Dirty => ({
  plan: new Set(),
  cards: new Set(),
  links: new Set(),
  canvas: new Set(),
  meta: new Set(),
})

/** The board a document holds now. A reader never trusts what it reads: see `BoardReader`. */
export function readBoard(doc: Y.Doc): Board {
  const reader = new BoardReader(doc)
  reader.stop()
  return reader.board
}

/**
 * The one door out of the document. Keeps a Board that follows it: after each transaction only the records it
 * touched are read again, everything else stays `===`. What does not parse is set aside in `unreadable`.
 */
export class BoardReader {
  board: Board = emptyBoard
  readonly #doc: Y.Doc
  readonly #watchers = new Set<Watcher>()
  readonly #hanging = new Hanging()
  #dirty: Dirty = nothing()
  readonly #stops: (() => void)[] = []

  constructor(doc: Y.Doc) {
    this.#doc = doc
    for (const root of roots) this.#follow(root)
    const settle = () => this.#settle()
    doc.on('afterTransaction', settle)
    this.#stops.push(() => doc.off('afterTransaction', settle))
    for (const root of roots) for (const key of rootOf(doc, root).keys()) this.#dirty[root].add(key)
    this.#dirty.plan.add('title')
    this.#settle()
  }

  /** Calls back after each change with the new board and what it touched. Returns how to stop. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  stop(): void {
    for (const stop of this.#stops) stop()
    this.#watchers.clear()
  }

  #follow(root: Root): void {
    const map = rootOf(this.#doc, root)
    const note = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events)
        if (event.path.length > 0) this.#dirty[root].add(String(event.path[0]))
        else for (const key of event.keys.keys()) this.#dirty[root].add(key)
    }
    map.observeDeep(note)
    this.#stops.push(() => map.unobserveDeep(note))
  }

  #settle(): void {
    const dirty = this.#dirty
    if (roots.every((root) => dirty[root].size === 0)) return
    this.#dirty = nothing()
    const touched = {
      plan: dirty.plan.size > 0,
      cards: dirty.cards,
      links: new Set(dirty.links),
      drawings: dirty.canvas,
      unreadable: new Set<string>(),
    }
    const next = { ...this.board }
    if (touched.plan) this.#readPlan(next, touched.unreadable)
    if (dirty.meta.has('kept')) next.approved = approvedIn(keptOf(this.#doc))
    for (const id of dirty.cards) this.#readCard(next, id, touched)
    for (const id of dirty.links) this.#readLink(next, id, touched.unreadable)
    this.#hanging.hang(next, touched.links)
    for (const id of dirty.canvas) this.#readDrawing(next, id, touched.unreadable)
    this.board = next
    for (const watcher of this.#watchers) watcher(next, touched)
  }

  #readPlan(next: Board, unreadable: Set<string>): void {
    const { is, fault } = planIn(rootOf(this.#doc, 'plan'))
    next.plan = is
    setAside(next, unreadable, 'plan', 'plan', fault)
  }

  #readCard(next: Board, id: string, touched: { links: Set<string>; unreadable: Set<string> }): void {
    const { is, fault } = cardIn(rootOf(this.#doc, 'cards'), id)
    const before = next.cards.get(id)
    next.cards = is ? next.cards.with(id, is) : next.cards.without(id)
    if (before?.kind !== is?.kind) for (const link of this.#hanging.at(id)) touched.links.add(link)
    setAside(next, touched.unreadable, 'cards', id, fault)
  }

  #readLink(next: Board, id: string, unreadable: Set<string>): void {
    const { is, fault } = linkIn(rootOf(this.#doc, 'links'), id)
    this.#hanging.put(id, is)
    setAside(next, unreadable, 'links', id, fault)
  }

  #readDrawing(next: Board, id: string, unreadable: Set<string>): void {
    const { is, fault } = drawingIn(rootOf(this.#doc, 'canvas'), id)
    next.drawings = is ? next.drawings.with(id, is) : next.drawings.without(id)
    setAside(next, unreadable, 'canvas', id, fault)
  }
}

function setAside(
  next: Board,
  touched: Set<string>,
  root: Unreadable['root'],
  id: string,
  fault: Fault | undefined,
): void {
  const key = `${root}/${id}`
  if (!fault && !next.unreadable.has(key)) return
  touched.add(key)
  next.unreadable = fault ? next.unreadable.with(key, { id, root, ...fault }) : next.unreadable.without(key)
}
