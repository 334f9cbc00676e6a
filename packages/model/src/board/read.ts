import * as Y from 'yjs'
import { cardKinds, isCardKind, type Card } from '../cards/index.ts'
import { fits, isLinkKind, linkKinds, type Link } from '../links/index.ts'
import { approvedIn } from './approved.ts'
import { emptyBoard, type Board, type Drawing, type Touched, type Unreadable } from './board.ts'
import { plain, put, rootOf, roots, type Raw, type Root } from './doc.ts'
import { keptOf } from './kept.ts'
import { Plan } from './plan.ts'
import { Shelf } from './shelf.ts'

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
  /** All readable links, dangling ones too, by id; and the ids of links at each card, to find those that come back. */
  readonly #links = new Map<string, Link>()
  readonly #endsAt = new Map<string, Set<string>>()
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
    for (const id of touched.links) this.#hang(next, id)
    for (const id of dirty.canvas) this.#readDrawing(next, id, touched.unreadable)
    this.board = next
    for (const watcher of this.#watchers) watcher(next, touched)
  }

  #readPlan(next: Board, unreadable: Set<string>): void {
    const raw = plain(rootOf(this.#doc, 'plan'), 1) as Record<string, unknown>
    if (typeof raw['title'] !== 'string') put(raw, 'title', '')
    const read = Plan.safeParse(raw)
    if (read.success) next.plan = raw as Plan
    else
      next.plan = withoutFaults(
        raw,
        read.error.issues.map((issue) => String(issue.path[0])),
      ) as Plan
    this.#aside(
      next,
      unreadable,
      'plan',
      'plan',
      read.success ? undefined : { says: firstIssue(read.error), raw },
    )
  }

  #readCard(next: Board, id: string, touched: { links: Set<string>; unreadable: Set<string> }): void {
    const found = readRecord(rootOf(this.#doc, 'cards'), id, (raw) => {
      const kind = raw['kind']
      if (!isCardKind(kind))
        return { success: false, says: `${JSON.stringify(kind) ?? 'nothing'} is not a kind of card` }
      const read = cardKinds[kind].schema.safeParse(raw)
      return read.success ? { success: true } : { success: false, says: firstIssue(read.error) }
    })
    const before = next.cards.get(id)
    next.cards = found?.read ? next.cards.with(id, found.raw as Card) : next.cards.without(id)
    if (!before !== !found?.read || before?.kind !== (found?.raw as Card | undefined)?.kind)
      for (const link of this.#endsAt.get(id) ?? []) touched.links.add(link)
    this.#aside(next, touched.unreadable, 'cards', id, found && !found.read ? found : undefined)
  }

  #readLink(next: Board, id: string, unreadable: Set<string>): void {
    const found = readRecord(rootOf(this.#doc, 'links'), id, (raw) => {
      const kind = raw['kind']
      if (!isLinkKind(kind))
        return { success: false, says: `${JSON.stringify(kind) ?? 'nothing'} is not a kind of link` }
      const read = linkKinds[kind].schema.safeParse(raw)
      return read.success ? { success: true } : { success: false, says: firstIssue(read.error) }
    })
    const old = this.#links.get(id)
    if (old) for (const end of [old.from, old.to]) this.#endsAt.get(end)?.delete(id)
    if (found?.read) {
      const link = found.raw as Link
      this.#links.set(id, link)
      for (const end of [link.from, link.to])
        this.#endsAt.set(end, (this.#endsAt.get(end) ?? new Set()).add(id))
    } else this.#links.delete(id)
    this.#aside(next, unreadable, 'links', id, found && !found.read ? found : undefined)
  }

  /** Puts a link on the board when both ends are there and its verb fits them, and takes it off when not. */
  #hang(next: Board, id: string): void {
    const link = this.#links.get(id)
    const from = link && next.cards.get(link.from)
    const to = link && next.cards.get(link.to)
    const shown = link && from && to && fits(link.kind, from.kind, to.kind) ? link : undefined
    const old = next.links.get(id)
    if (old) {
      next.leaving = withoutLink(next.leaving, old.from, id)
      next.arriving = withoutLink(next.arriving, old.to, id)
    }
    next.links = shown ? next.links.with(id, shown) : next.links.without(id)
    if (!shown) return
    next.leaving = next.leaving.with(shown.from, [...(next.leaving.get(shown.from) ?? []), shown])
    next.arriving = next.arriving.with(shown.to, [...(next.arriving.get(shown.to) ?? []), shown])
  }

  #readDrawing(next: Board, id: string, unreadable: Set<string>): void {
    const found = readRecord(rootOf(this.#doc, 'canvas'), id, () => ({ success: true }))
    next.drawings = found?.read ? next.drawings.with(id, found.raw as Drawing) : next.drawings.without(id)
    this.#aside(next, unreadable, 'canvas', id, found && !found.read ? found : undefined)
  }

  #aside(
    next: Board,
    touched: Set<string>,
    root: Unreadable['root'],
    id: string,
    fault: { says: string; raw: unknown } | undefined,
  ): void {
    const key = `${root}/${id}`
    if (!fault && !next.unreadable.has(key)) return
    touched.add(key)
    next.unreadable = fault
      ? next.unreadable.with(key, { id, root, says: fault.says, raw: fault.raw })
      : next.unreadable.without(key)
  }
}

type Verdict = { success: true } | { success: false; says: string }
type Found = { read: boolean; raw: Record<string, unknown>; says: string }

/** The record as plain JSON with its key as id, and whether it may be believed; undefined when it is not there. */
function readRecord(
  root: Raw,
  id: string,
  judge: (raw: Record<string, unknown>) => Verdict,
): Found | undefined {
  if (!root.has(id)) return undefined
  const value = root.get(id)
  if (!(value instanceof Y.Map))
    return { read: false, raw: { id, value: plain(value, 1) }, says: 'it is not a record' }
  const raw = plain(value, 1) as Record<string, unknown>
  put(raw, 'id', id)
  const verdict = judge(raw)
  return { read: verdict.success, raw, says: verdict.success ? '' : verdict.says }
}

function withoutLink(shelf: Shelf<readonly Link[]>, card: string, id: string): Shelf<readonly Link[]> {
  const rest = (shelf.get(card) ?? []).filter((link) => link.id !== id)
  return rest.length > 0 ? shelf.with(card, rest) : shelf.without(card)
}

function withoutFaults(raw: Record<string, unknown>, faults: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key === 'title' || !faults.includes(key)))
}

function firstIssue(error: { issues: readonly { path: PropertyKey[]; message: string }[] }): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'it'}: ${issue.message}` : 'it cannot be read'
}
