import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import {
  createEncoder,
  toUint8Array,
  writeVarString,
  writeUint8Array,
  writeVarUint,
  type Encoder,
} from 'lib0/encoding'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import { applyUpdate, encodeStateAsUpdate, parseUpdateMeta } from 'yjs'
import { newDoc, type Doc } from '@parley/model/board/doc.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { close, type CloseReason, type Who } from '@parley/model/wire.ts'
import type { Channel, Locks } from './gone.ts'
import type { Rim } from './rim.ts'

const alice: Who = { id: 'alice', name: 'Alice', colour: 1, guest: false }

/** For tests: a board's server and a device in memory. It speaks the wire as the real one does, and does as it is told. */
export class FakeServer {
  readonly board: string
  readonly doc: Doc = newDoc()
  epoch = 'first'
  role = 'owner'
  /** Her role while nobody mutes editing; a server from before does not say. */
  own: string | undefined
  who = alice
  online = true
  /** While it says why, it lets no page in. */
  turnsAway: CloseReason | undefined
  /** Pages that it did not let in. */
  turned = 0
  /** While true, nobody comes to the door: sockets neither open nor end. */
  away = false
  /** While true, sockets open and nothing is ever said on them. */
  mute = false
  /** Changes that came meanwhile, and were lost. */
  unheard = 0
  /** While true, changes are taken and not confirmed. */
  silent = false
  /** Turns a change away with a close code, before anything is written. */
  refuse: (update: Uint8Array) => number | undefined = () => undefined
  /** Changes that came with a gap before them; the real server would turn them away. */
  gaps = 0
  /** What came by HTTP. */
  uploads: Uint8Array[] = []
  /** Ask for nothing to be kept on this device, from the start or from the next change on. */
  storage: 'works' | 'forbidden' | 'full' = 'works'
  readonly sockets = new Set<FakeSocket>()
  readonly copies = new Map<string, Uint8Array[]>()
  readonly channels = new Map<string, Set<FakeChannel>>()
  locks: Locks | undefined = new FakeLocks()
  #owed: (() => void)[] = []

  constructor(plan: string, board = 'board') {
    this.board = board
    applyUpdate(this.doc, seedUpdate(sketch(plan), board))
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      for (const socket of this.sockets)
        if (socket !== origin) socket.deliver(this.frame(0, (encoder) => writeUpdate(encoder, update)))
    })
  }

  get rim(): Rim {
    const take = (socket: FakeSocket) => this.take(socket)
    class Socket extends FakeSocket {
      constructor() {
        super()
        take(this)
      }
    }
    return {
      socketUrl: () => 'ws://example.test/collab',
      WebSocketPolyfill: Socket,
      put: (_board, update) => {
        this.uploads.push(update)
        applyUpdate(this.doc, update)
        return Promise.resolve()
      },
      openCopy: (name, doc, onLost) =>
        Promise.resolve(this.storage === 'works' ? this.#openCopy(name, doc, onLost) : undefined),
      openChannel: (name) => this.#openChannel(name),
      locks: this.locks,
    }
  }

  #openChannel(name: string): Channel {
    const ends = this.channels.get(name) ?? new Set<FakeChannel>()
    this.channels.set(name, ends)
    return new FakeChannel(ends)
  }

  #openCopy(name: string, doc: Doc, onLost: () => void): { stop(): void } {
    const kept = this.copies.get(name) ?? []
    this.copies.set(name, kept)
    kept.forEach((update) => applyUpdate(doc, update))
    kept.push(encodeStateAsUpdate(doc))
    const keep = (update: Uint8Array) => {
      if (this.storage === 'works') return void kept.push(update)
      doc.off('update', keep)
      onLost()
    }
    doc.on('update', keep)
    return { stop: () => doc.off('update', keep) }
  }

  take(socket: FakeSocket): void {
    socket.hear = (frame) => this.#hear(socket, frame)
    socket.left = () => this.sockets.delete(socket)
    queueMicrotask(() => {
      if (this.away) return
      if (!this.online) return socket.end(1006)
      this.sockets.add(socket)
      socket.open()
    })
  }

  frame(type: number, write: (encoder: Encoder) => void): Uint8Array {
    const encoder = createEncoder()
    writeVarString(encoder, this.board)
    writeVarUint(encoder, type)
    write(encoder)
    return toUint8Array(encoder)
  }

  tell(notice: object): void {
    for (const socket of this.sockets)
      socket.deliver(this.frame(5, (encoder) => writeVarString(encoder, JSON.stringify(notice))))
  }

  #hear(socket: FakeSocket, bytes: Uint8Array): void {
    const decoder = createDecoder(bytes)
    readVarString(decoder)
    const type = readVarUint(decoder)
    if (this.mute) {
      if (type === 0 && bytes[decoder.pos] !== 0) this.unheard += 1
      return
    }
    if (type === 2) return this.turnsAway ? this.#turnAway(socket, this.turnsAway) : this.#welcome(socket)
    if (type !== 0) return
    const step = bytes[decoder.pos]
    const answer = createEncoder()
    if (step !== 0) {
      const update = readVarUint8Array(createDecoder(bytes.slice(decoder.pos + 1)))
      const code = this.refuse(update)
      if (code !== undefined) return socket.end(code)
      this.#watchForGaps(update)
    }
    readSyncMessage(decoder, answer, this.doc, socket)
    if (step === 0) {
      socket.deliver(this.frame(0, (encoder) => writeSyncStep1(encoder, this.doc)))
      socket.deliver(this.frame(0, (encoder) => writeUint8Array(encoder, toUint8Array(answer))))
    } else this.#confirm(socket)
  }

  #welcome(socket: FakeSocket): void {
    socket.deliver(
      this.frame(2, (encoder) => {
        writeVarUint(encoder, 2)
        writeVarString(encoder, 'read-write')
      }),
    )
    const welcome = { type: 'welcome', role: this.role, own: this.own, epoch: this.epoch, who: this.who }
    socket.deliver(this.frame(5, (encoder) => writeVarString(encoder, JSON.stringify(welcome))))
  }

  /** As the real one does: by name, and then by code. */
  #turnAway(socket: FakeSocket, reason: CloseReason): void {
    this.turned += 1
    socket.deliver(
      this.frame(2, (encoder) => {
        writeVarUint(encoder, 1)
        writeVarString(encoder, reason)
      }),
    )
    setTimeout(() => socket.end(close[reason].code))
  }

  #watchForGaps(update: Uint8Array): void {
    const { from } = parseUpdateMeta(update)
    for (const [client, clock] of from)
      if (clock > (this.doc.store.clients.has(client) ? stateOf(this.doc, client) : 0)) this.gaps += 1
  }

  #confirm(socket: FakeSocket): void {
    const confirm = () => socket.deliver(this.frame(8, (encoder) => writeVarUint(encoder, 1)))
    if (this.silent) this.#owed.push(confirm)
    else confirm()
  }

  /** Confirms all that was held back. */
  confirmAll(): void {
    this.silent = false
    for (const confirm of this.#owed.splice(0)) confirm()
  }

  /** The network is gone and no socket knows: what is sent is lost, and a farewell is never answered. */
  deaden(): void {
    this.online = false
    for (const socket of this.sockets) {
      socket.hear = () => {}
      socket.close = () => {}
    }
    this.sockets.clear()
  }

  /** Ends every socket, as a crash, a revocation or a restart does. */
  cut(code = 1006): void {
    for (const socket of this.sockets) socket.end(code)
  }
}

function stateOf(doc: Doc, client: number): number {
  const last = doc.store.clients.get(client)?.at(-1)
  return last ? last.id.clock + last.length : 0
}

/** One tab's end of a channel between tabs. */
export class FakeChannel extends EventTarget {
  readonly #ends: Set<FakeChannel>

  constructor(ends: Set<FakeChannel>) {
    super()
    this.#ends = ends
    ends.add(this)
  }

  postMessage(said: object): void {
    // What `structuredClone` makes is of another realm than the page’s.
    const copied = (part: unknown) => (part instanceof Uint8Array ? part.slice() : part)
    const data = Object.fromEntries(Object.entries(said).map(([name, part]) => [name, copied(part)]))
    for (const end of this.#ends) if (end !== this) queueMicrotask(() => end.#hear(data))
  }

  #hear(data: object): void {
    if (this.#ends.has(this)) this.dispatchEvent(new MessageEvent('message', { data }))
  }

  close(): void {
    this.#ends.delete(this)
  }
}

/** What a browser's tabs hold by name, each in its turn. */
class FakeLocks implements Locks {
  readonly #last = new Map<string, Promise<unknown>>()

  request(...[name, { signal }, work]: Parameters<Locks['request']>): Promise<unknown> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(() => {
      signal.throwIfAborted()
      return work()
    })
    const over = turn.catch(() => undefined)
    this.#last.set(name, over)
    return turn
  }
}

/** As much of a WebSocket as the provider uses. */
export class FakeSocket extends EventTarget {
  readyState = 0
  binaryType = 'arraybuffer'
  hear: (frame: Uint8Array) => void = () => {}
  left: () => void = () => {}

  open(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }

  send(frame: Uint8Array): void {
    const bytes = frame.slice()
    queueMicrotask(() => this.readyState === 1 && this.hear(bytes))
  }

  deliver(frame: Uint8Array): void {
    const data = frame.slice().buffer
    queueMicrotask(() => this.readyState === 1 && this.dispatchEvent(new MessageEvent('message', { data })))
  }

  close(): void {
    this.end(1000)
  }

  end(code: number): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.left()
    const event = new Event('close')
    queueMicrotask(() => this.dispatchEvent(Object.assign(event, { code, reason: '' })))
  }
}
