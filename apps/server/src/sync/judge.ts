import * as Y from 'yjs'
import { can, type Act, type Role } from '@parley/model/access.ts'
import { rootOf, type Root } from '@parley/model/board/doc.ts'
import { Chains } from './chains.ts'
import { Refused, type Person } from './door.ts'
import { nothing, type Load, type OpenBoard } from './open-board.ts'
import { giveBack, reserve, tooMuchFor } from './room.ts'
import type { Settings } from './settings.ts'
import { judgeStructure } from './structure.ts'
import { isEmpty, readUpdate, type Deleted, type Part } from './update.ts'

/** An update that may be written: its bytes, and what the board takes on with it. */
export type Admitted = {
  bytes: Uint8Array
  /** Null where the server writes itself. */
  person: Person | null
  /** How far each author's clock will stand. */
  reaches: { client: number; to: number }[]
  /** Client ids the person writes with for the first time. */
  fresh: number[]
  load: Load
}

/**
 * Judges an update before the journal sees it. Answers undefined when it says nothing new, throws Refused when it
 * may not be written. What is admitted is reserved at once, so that another update judged while this one is being
 * committed cannot claim the same client id or the same room, until `settle`; `release` gives it back.
 *
 * `act` is what the role must allow: whatever a client sends is an edit; only what the server built for somebody may
 * be something less.
 *
 * It still holds when the commit returns: states only grow, and a struct's parent never changes.
 */
export function judge(
  open: OpenBoard,
  person: Person,
  role: Role | undefined,
  update: Uint8Array,
  settings: Settings,
  act: Act = 'edit',
): Admitted | undefined {
  if (isEmpty(update)) return undefined
  if (open.closing) throw new Refused('resync', 'The board is being written anew.')
  const { bytes, parts, deleted } = whatIsNew(open.doc, update)
  if (parts.length === 0 && !deletesAnything(open.doc, deleted)) return undefined
  if (parts.some(({ client }) => open.spent.has(client)))
    throw new Refused('resync', 'A change builds on the board of before it was written anew.')
  if (!can(role, act)) throw new Refused('notAllowed', 'A viewer sent a change.')
  const fresh = parts.filter(({ client }) => isFreshFor(open, person.id, client)).map(({ client }) => client)
  mustConnect(open.doc, parts, deleted)
  if (deletesFrom(open.doc, 'meta', deleted))
    throw new Refused('badShape', 'What the server notes of a board is its own.')
  const chains = new Chains(open.doc, open.writing.structs, settings.steps - open.holds.steps)
  const added = judgeStructure(open.doc, { parts, deleted }, chains, settings.text)
  const structs = parts.reduce((sum, part) => sum + part.structs.length, 0)
  const load = { updates: 1, bytes: bytes.length, structs, steps: chains.steps, ...added }
  mustFit(open, load, settings)
  if (!open.freshIds.take(person, open.id, fresh.length))
    throw new Refused('tooMuch', 'A person wrote under more new ids than a person has.')
  reserve(open, load)
  for (const client of fresh) open.owners.set(client, person.id)
  const reaches = parts.map(({ client, to }) => ({ client, to }))
  return { bytes, person, reaches, fresh, load }
}

/** What the server itself writes: nobody's ids, and room is all that it needs. Throws Refused where there is none. */
export function ownUpdate(open: OpenBoard, bytes: Uint8Array, settings: Settings): Admitted {
  if (open.closing) throw new Refused('resync', 'The board is being written anew.')
  const load = { ...nothing(), updates: 1, bytes: bytes.length, structs: 1 }
  mustFit(open, load, settings)
  reserve(open, load)
  return { bytes, person: null, reaches: [], fresh: [], load }
}

/** Gives back what an admitted update had reserved: it was not written after all. */
export function release(open: OpenBoard, { fresh, load }: Admitted): void {
  giveBack(open, load)
  for (const client of fresh) open.owners.delete(client)
}

/** The update without what the document knows already, and what it says. Its bytes are a copy of their own. */
function whatIsNew(doc: Y.Doc, update: Uint8Array): { bytes: Uint8Array; parts: Part[]; deleted: Deleted[] } {
  const whole = readUpdate(update)
  const overlaps = whole.parts.some(({ client, from }) => from < Y.getState(doc.store, client))
  if (!overlaps) return { bytes: new Uint8Array(update), ...whole }
  const bytes = Y.diffUpdate(update, Y.encodeStateVector(doc))
  return { bytes, ...readUpdate(bytes) }
}

function deletesAnything(doc: Y.Doc, deleted: readonly Deleted[]): boolean {
  return deleted.some(({ client, from, to }) => {
    const structs = doc.store.clients.get(client)
    if (from === to) return false
    if (!structs || to > Y.getState(doc.store, client)) return true
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= to) return false
      if (!struct.deleted) return true
    }
    return false
  })
}

/** Would it take away what stands in a root now? */
function deletesFrom(doc: Y.Doc, root: Root, deleted: readonly Deleted[]): boolean {
  const standing = [...rootOf(doc, root)._map.values()].filter((item) => !item.deleted)
  return standing.some(({ id }) =>
    deleted.some(({ client, from, to }) => client === id.client && id.clock >= from && id.clock < to),
  )
}

/** A client id belongs to the person who was first seen or first wrote with it; the server's own are nobody's. Throws for another's. */
function isFreshFor(open: OpenBoard, person: string, client: number): boolean {
  const owner = open.owners.get(client)
  if (owner === person) return false
  const holder = owner ?? open.seen.get(client) ?? person
  if (holder === person && Y.getState(open.doc.store, client) === 0) return true
  throw new Refused('foreignId', 'A change was written under somebody else’s id.')
}

/** No gap before what is new, and nothing deleted that is not there: nothing may be left waiting. */
function mustConnect(doc: Y.Doc, parts: readonly Part[], deleted: readonly Deleted[]): void {
  const arriving = new Map(parts.map(({ client, to }) => [client, to]))
  const gap = parts.some(({ client, from }) => from > Y.getState(doc.store, client))
  const early = deleted.some(
    ({ client, to }) => to > Math.max(Y.getState(doc.store, client), arriving.get(client) ?? 0),
  )
  if (gap || early) throw new Refused('resync', 'An update came before one that it builds on.')
}

/** Throws Refused where a board would outgrow its limits with this update. */
function mustFit(open: OpenBoard, load: Load, settings: Settings): void {
  if (!tooMuchFor(open, load, settings)) return
  // What was counted along the way is never too little, but may be far too much: it knows nothing of what was deleted.
  // What is on its way the document does not have yet.
  const { doc, holds, writing } = open
  holds.bytes = Y.encodeStateAsUpdate(doc).length + writing.bytes
  holds.cards = rootOf(doc, 'cards').size + writing.cards
  holds.links = rootOf(doc, 'links').size + writing.links
  const says = tooMuchFor(open, load, settings)
  if (says) throw new Refused('badShape', says)
}
