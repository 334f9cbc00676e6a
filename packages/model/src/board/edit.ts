import * as Y from 'yjs'
import type { CardKindName } from '../cards/index.ts'
import type { LinkKindName } from '../links/index.ts'
import { newId } from '../ids.ts'
import { plain, rootOf, shared, sharedTexts, type Raw, type Root, type SharedText } from './doc.ts'
import { spliceBetween } from './splice.ts'

/**
 * The one door into a board's document. Every verb is one transaction in the name of the pen's owner, checks the
 * shape and never the plan, and answers false where the record is gone: deletion wins.
 */
export type Pen = {
  doc: Y.Doc
  origin: object
  /** Where a card lies that is added without a place; such a card lies beside what it is linked to where this is missing. */
  place?: (kind: CardKindName) => Place
}

export type Place = { x: number; y: number; w?: number | undefined; h?: number | undefined }
export type NewCard = { id?: string; kind: CardKindName; title?: string } & Record<string, unknown>
export type NewLink = { id?: string; kind: LinkKindName; from: string; to: string } & Record<string, unknown>
export type Whose = { card: string } | { link: string } | { plan: true }

const write = <T>(pen: Pen, change: () => T): T => pen.doc.transact(change, pen.origin)
const record = (pen: Pen, root: Root, id: string): Raw | undefined => {
  const found = rootOf(pen.doc, root).get(id)
  return found instanceof Y.Map ? (found as Raw) : undefined
}
const isSharedText = (key: string): key is SharedText => (sharedTexts as readonly string[]).includes(key)

function ownerOf(pen: Pen, whose: Whose): Raw | undefined {
  if ('plan' in whose) return rootOf(pen.doc, 'plan')
  return 'card' in whose ? record(pen, 'cards', whose.card) : record(pen, 'links', whose.link)
}

/** Writes a whole record in the document's layout: shared texts as Y.Text, objects as maps. */
function fill(map: Raw, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'id' || value === undefined) continue
    map.set(key, isSharedText(key) && typeof value === 'string' ? new Y.Text(value) : shared(value))
  }
}

/** Puts a card on the board and answers its id. */
export function addCard(pen: Pen, card: NewCard): string {
  const id = card.id ?? newId()
  write(pen, () => {
    const map = new Y.Map<unknown>()
    rootOf(pen.doc, 'cards').set(id, map)
    const lies = card['x'] === undefined ? pen.place?.(card.kind) : undefined
    fill(map, { ...card, ...lies, title: card.title ?? '' })
  })
  return id
}

/** Joins two cards and answers the link's id. Whether the verb fits is for the caller to ask (`links/index.ts`). */
export function addLink(pen: Pen, link: NewLink): string {
  const id = link.id ?? newId()
  write(pen, () => {
    const map = new Y.Map<unknown>()
    rootOf(pen.doc, 'links').set(id, map)
    fill(map, link)
  })
  return id
}

/** Takes cards off the board, and the links at them, so that one undo brings both back. */
export function removeCards(pen: Pen, ids: Iterable<string>): void {
  const gone = new Set(ids)
  write(pen, () => {
    const links = rootOf(pen.doc, 'links')
    for (const [id, link] of links)
      if (link instanceof Y.Map && (gone.has(String(link.get('from'))) || gone.has(String(link.get('to')))))
        links.delete(id)
    for (const id of gone) rootOf(pen.doc, 'cards').delete(id)
  })
}

export function removeLinks(pen: Pen, ids: Iterable<string>): void {
  write(pen, () => {
    for (const id of ids) rootOf(pen.doc, 'links').delete(id)
  })
}

/** Diffs into the shared text, so that two people typing in one title both keep their letters. */
export function setText(pen: Pen, card: string, field: SharedText, next: string): boolean {
  const map = record(pen, 'cards', card)
  if (!map) return false
  write(pen, () => {
    const old = map.get(field)
    if (old instanceof Y.Text) typeOver(old, next)
    else map.set(field, new Y.Text(next))
  })
  return true
}

function typeOver(text: Y.Text, next: string): void {
  const splice = spliceBetween(text.toJSON(), next)
  if (!splice) return
  if (splice.removed > 0) text.delete(splice.at, splice.removed)
  if (splice.added) text.insert(splice.at, splice.added)
}

export const setTitle = (pen: Pen, card: string, title: string): boolean => setText(pen, card, 'title', title)

/**
 * Sets one field, or one entry of an object-valued field (`['brandShares', 'Halden']`); undefined unsets it.
 * A whole object is merged key by key, so that a colleague's entry written meanwhile stays.
 */
export function setField(pen: Pen, whose: Whose, path: readonly string[], value: unknown): boolean {
  const owner = ownerOf(pen, whose)
  const [key, ...rest] = path
  if (!owner || key === undefined || key === 'id') return false
  if ('card' in whose && rest.length === 0 && isSharedText(key) && typeof value === 'string')
    return setText(pen, whose.card, key, value)
  write(pen, () => setIn(owner, key, rest, value, 2))
  return true
}

function setIn(map: Raw, key: string, rest: readonly string[], value: unknown, depth: number): void {
  const [next, ...deeper] = rest
  const old = map.get(key)
  if (next !== undefined) {
    if (!(old instanceof Y.Map) && value === undefined) return
    const inner: Raw = old instanceof Y.Map ? old : new Y.Map<unknown>()
    if (inner !== old) map.set(key, inner)
    return setIn(inner, next, deeper, value, depth + 1)
  }
  if (value === undefined) {
    map.delete(key)
    return
  }
  const fresh = shared(value, depth)
  if (!(old instanceof Y.Map) || !(fresh instanceof Y.Map)) {
    if (JSON.stringify(plain(old)) !== JSON.stringify(value)) map.set(key, fresh)
    return
  }
  const wanted = value as Record<string, unknown>
  for (const gone of Array.from(old.keys()))
    if (wanted[gone] === undefined || !Object.hasOwn(wanted, gone)) old.delete(gone)
  for (const [one, inner] of Object.entries(wanted))
    if (inner !== undefined) setIn(old as Raw, one, [], inner, depth + 1)
}

/** Several fields of one card or the plan in one step; undefined unsets. */
export function setFields(pen: Pen, whose: Whose, fields: Record<string, unknown>): boolean {
  return write(pen, () =>
    Object.entries(fields)
      .map(([key, value]) => setField(pen, whose, [key], value))
      .every(Boolean),
  )
}

/** Where cards lie and how large they are: written once, when a drag or a tidy-up is done. What is not given stays. */
export function moveCards(pen: Pen, places: ReadonlyMap<string, Partial<Place>>): void {
  write(pen, () => {
    for (const [id, place] of places) {
      const map = record(pen, 'cards', id)
      if (!map) continue
      for (const side of ['x', 'y', 'w', 'h'] as const) {
        const value = place[side]
        if (value !== undefined && map.get(side) !== value) map.set(side, value)
      }
    }
  })
}

/** Free drawing: a new record, or the properties that changed of one (`['props', 'text']`; undefined unsets). */
export function addDrawing(pen: Pen, id: string, fields: Record<string, unknown>): void {
  write(pen, () => {
    const map = new Y.Map<unknown>()
    rootOf(pen.doc, 'canvas').set(id, map)
    for (const [key, value] of Object.entries(fields))
      if (key !== 'id' && value !== undefined)
        map.set(key, key === 'props' || key === 'meta' ? shared(value, 3) : value)
  })
}

export function setDrawing(pen: Pen, id: string, changes: ReadonlyMap<readonly string[], unknown>): boolean {
  const map = record(pen, 'canvas', id)
  if (!map) return false
  write(pen, () => {
    for (const [[key, ...rest], value] of changes) if (key !== undefined) setIn(map, key, rest, value, 3)
  })
  return true
}

export function removeDrawings(pen: Pen, ids: Iterable<string>): void {
  write(pen, () => {
    for (const id of ids) rootOf(pen.doc, 'canvas').delete(id)
  })
}

/** An unreadable record, thrown away by somebody who looked at it. */
export function discard(pen: Pen, root: Exclude<Root, 'meta' | 'plan'>, id: string): void {
  write(pen, () => rootOf(pen.doc, root).delete(id))
}

/** Everything done in `steps` is one transaction: one update on the wire, one step of undo. */
export const together = <T>(pen: Pen, steps: () => T): T => write(pen, steps)
