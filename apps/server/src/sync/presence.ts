import type { Extension } from '@hocuspocus/server'
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import { can } from '@parley/model/access.ts'
import { Presence } from '@parley/model/wire.ts'
import { Buckets } from './bucket.ts'
import { Refused, whoOf } from './door.ts'
import type { Journal } from './journal.ts'
import type { Meters } from './meters.ts'
import type { OpenBoard } from './open-board.ts'
import type { Settings } from './settings.ts'
import type { BoardSocket, Context } from './socket.ts'

type Entry = { id: number; clock: number; json: string }

const gone = 'null'

// A flood is told apart from a hand that moves fast by how long it lasts.
const patienceMs = 10_000
/** Entries of others that a client may send back with its own. */
const mostPresent = 1_000
// How far a person’s clock may be ahead of ours.
const aheadMs = 10 * 60_000

/**
 * Who is here and what they point at. Each connection has one entry, under the id it announced first; its `who` is
 * stamped here and never believed. Presence goes past Hocuspocus' line of frames, so that cursors keep moving
 * while updates wait for the disk.
 */
export function createPresence(journal: Journal, settings: Settings, meters: Meters) {
  const each = new Buckets(settings.presenceOfOne)
  /** With many sockets somebody has no more hands: each movement goes to all sockets of the board. */
  const ofOne = ({ person, way }: BoardSocket) => (person ? [each.of(`${person.id} ${way.board}`)] : [])

  const take = (socket: BoardSocket, payload: Uint8Array): void => {
    const own = ownEntry(socket, payload)
    if (!own) return
    if (own.json === gone) return leave(socket, own.id)
    const fits = Buffer.byteLength(own.json) <= settings.presenceBytes
    const paces = [socket.presence, ...ofOne(socket)]
    const inTime = paces.map((pace) => pace.take(fits ? 1 : settings.presencePerSecond)).every(Boolean)
    const wait = Math.max(...paces.map((pace) => pace.wait))
    if (wait > patienceMs) return socket.refuse('tooMuch')
    const read = fits ? Presence.safeParse(JSON.parse(own.json)) : undefined
    if (!read?.success) return void meters.presenceDropped.inc()
    const waited = socket.presenceWaiting
    socket.presenceWaiting = { id: own.id, clock: own.clock, state: read.data }
    // Of what comes too fast the newest is passed on when its time has come.
    if (waited && socket.connection) return void meters.presenceDropped.inc()
    if (inTime) pass(journal, socket)
    else setTimeout(() => pass(journal, socket), wait).unref()
  }

  const extension: Extension<Context> = {
    extensionName: 'presence',
    async connected({ context }) {
      pass(journal, context.socket)
    },
  }
  return { take, extension }
}

/** Clients send back what they hear of others; only their own entry is theirs to send. */
function ownEntry(socket: BoardSocket, payload: Uint8Array): Entry | undefined {
  for (const entry of entriesOf(payload)) {
    if (socket.presenceId === undefined && entry.json !== gone && isFree(socket, entry.id))
      socket.presenceId = entry.id
    if (entry.id === socket.presenceId) return entry
  }
  return undefined
}

function* entriesOf(payload: Uint8Array): Generator<Entry> {
  const decoder = createDecoder(payload)
  const count = readVarUint(decoder)
  if (count > mostPresent) throw new Refused('tooMuch', 'A client spoke for more people than a board has.')
  for (let left = count; left > 0; left--) {
    const id = readVarUint(decoder)
    const clock = readVarUint(decoder)
    yield { id, clock, json: readVarString(decoder) }
  }
}

/** An id is free unless somebody else speaks for it. The same person takes it along when her connection broke. */
function isFree(socket: BoardSocket, id: number): boolean {
  return others(socket).every((other) => other.presenceId !== id || other.person?.id === socket.person?.id)
}

/** From here on nobody else can write under the id that everybody sees her speak under. */
function isHers({ owners, seen }: OpenBoard, person: string, id: number): boolean {
  const holder = owners.get(id) ?? seen.get(id)
  if (holder === undefined) seen.set(id, person)
  return holder === undefined || holder === person
}

const others = (socket: BoardSocket): BoardSocket[] =>
  (socket.connection?.document.getConnections() ?? [])
    .map((connection) => (connection.context as Context).socket)
    .filter((other) => other !== socket)

function pass(journal: Journal, socket: BoardSocket): void {
  const { connection, person, presenceWaiting: waiting } = socket
  // Before she is let in nobody knows who she is; it waits for `connected`.
  if (!connection || !person || !waiting || socket.refused || connection.document.isDestroyed) return
  socket.presenceWaiting = undefined
  if (!isFree(socket, waiting.id) || !isHers(journal.boardOf(connection.document), person.id, waiting.id))
    return void (socket.presenceId = undefined)
  const { awareness } = connection.document
  for (const other of others(socket)) if (other.presenceId === waiting.id) giveUp(other)
  // Hocuspocus removes what a connection announced when it closes, but does not count an id that came back as such.
  connection.document.getClients(connection).add(waiting.id)
  const last = awareness.meta.get(waiting.id)?.clock ?? 0
  const clock = awareness.states.has(waiting.id) ? waiting.clock : Math.max(waiting.clock, last + 1, 1)
  const origin = { source: 'connection' as const, connection }
  const state = { ...waiting.state, who: whoOf(person) }
  if (!maySummon(socket, state.summons ?? 0)) delete state.summons
  applyAwarenessUpdate(awareness, encode(waiting.id, clock, state), origin)
}

/** Everyone’s view moves when somebody calls: that is for those who lead the work, and now. */
const maySummon = ({ role }: BoardSocket, at: number): boolean =>
  can(role, 'edit') && at <= Date.now() + aheadMs

function giveUp(socket: BoardSocket): void {
  const { connection, presenceId } = socket
  connection?.document.getClients(connection).delete(presenceId)
  socket.presenceId = undefined
}

function leave(socket: BoardSocket, id: number): void {
  socket.presenceWaiting = undefined
  if (socket.connection) removeAwarenessStates(socket.connection.document.awareness, [id], null)
}

function encode(id: number, clock: number, state: object): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, 1)
  writeVarUint(encoder, id)
  writeVarUint(encoder, clock)
  writeVarString(encoder, JSON.stringify(state))
  return toUint8Array(encoder)
}
