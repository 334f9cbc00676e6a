import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import { applyUpdate, encodeStateVector, getState, parseUpdateMeta, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { setField } from '@parley/model/board/edit.ts'
import { collabPath, type Presence } from '@parley/model/wire.ts'
import type { Served } from './children.ts'

/**
 * A person as cheap as can be: speaks the protocol on a bare socket, keeps her own document for what she writes,
 * and of what the others write only counts how much of it reached her. Where nothing is acknowledged, her own edit that
 * comes back to her counts as that.
 */
export class RawClient {
  readonly doc: Doc = newDoc()
  readonly #ws: WebSocket
  readonly #board: string
  /** Frames begin with the board's name, and there are such that acknowledge. */
  readonly #named: boolean
  readonly #sent: number[] = []
  readonly acks: number[] = []
  /** How many edits of others arrived. */
  received = 0
  /** How often the others' presence reached her, and in how many bytes. */
  heard = 0
  heardBytes = 0
  #moved = 0
  /** Told of each of her edits as it is sent, and of each of the others' as it arrives. */
  onSent: (client: number, clock: number) => void = () => undefined
  onReceived: (client: number, clock: number) => void = () => undefined
  readonly #card: string
  #joined: () => void = () => undefined
  #joining = true

  constructor({ kind, port }: Pick<Served, 'kind' | 'port'>, board: string, name: string) {
    this.#board = board
    this.#named = kind === 'parley' || kind === 'hocuspocus'
    this.#card = `card-${name}`
    this.#ws = new WebSocket(`ws://127.0.0.1:${port}${this.#named ? collabPath(board) : `/${board}`}`)
    this.#ws.on('open', () => {
      if (this.#named)
        this.#send(2, (encoder) => {
          writeVarUint(encoder, 0)
          writeVarString(encoder, name)
        })
      this.#send(0, (encoder) => {
        writeVarUint(encoder, 0)
        writeVarUint8Array(encoder, encodeStateVector(this.doc))
      })
    })
    this.#ws.on('message', (data: Buffer) => this.#take(data))
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'wire') return
      this.#sent.push(performance.now())
      this.onSent(this.doc.clientID, getState(this.doc.store, this.doc.clientID) - 1)
      this.#send(0, (encoder) => {
        writeVarUint(encoder, 2)
        writeVarUint8Array(encoder, update)
      })
    })
  }

  joined(): Promise<void> {
    return new Promise((resolve) => (this.#joined = resolve))
  }

  /** One edit: a field of her own card gets a new value. */
  edit(value: number): void {
    setField({ doc: this.doc, origin: this }, { card: this.#card }, ['x'], value)
  }

  /** Says where she is and what she does, as presence does. */
  say(presence: Presence): void {
    this.#send(1, (encoder) => {
      const entry = createEncoder()
      for (const number of [1, this.doc.clientID, ++this.#moved]) writeVarUint(entry, number)
      writeVarString(entry, JSON.stringify(presence))
      writeVarUint8Array(encoder, toUint8Array(entry))
    })
  }

  get unacknowledged(): number {
    return this.#sent.length
  }

  leave(): void {
    this.#ws.terminate()
  }

  #send(type: number, write: (encoder: ReturnType<typeof createEncoder>) => void): void {
    const encoder = createEncoder()
    if (this.#named) writeVarString(encoder, this.#board)
    writeVarUint(encoder, type)
    write(encoder)
    if (this.#ws.readyState === WebSocket.OPEN) this.#ws.send(toUint8Array(encoder))
  }

  #take(data: Buffer): void {
    if (data.length === 1) return
    const decoder = createDecoder(data)
    if (this.#named) readVarString(decoder)
    const type = readVarUint(decoder)
    if (type === 8) return this.#acknowledged()
    if (type === 1) return this.#hear(readVarUint8Array(decoder), data.length)
    if (type !== 0 || readVarUint(decoder) === 0) return
    const update = readVarUint8Array(decoder)
    if (!this.#joining) return this.#count(update)
    applyUpdate(this.doc, update, 'wire')
    this.#joining = false
    this.#joined()
  }

  #hear(presence: Uint8Array, bytes: number): void {
    this.heard += readVarUint(createDecoder(presence))
    this.heardBytes += bytes
  }

  #count(update: Uint8Array): void {
    const { from, to } = parseUpdateMeta(update)
    for (const [client, end] of to)
      for (let clock = from.get(client) ?? 0; clock < end; clock++) {
        if (client !== this.doc.clientID) {
          this.received++
          this.onReceived(client, clock)
        } else if (!this.#named) this.#acknowledged()
      }
  }

  #acknowledged(): void {
    const sent = this.#sent.shift()
    if (sent !== undefined) this.acks.push(performance.now() - sent)
  }
}

/** A plan with a card for each of so many people, and so many cards beside. */
export function planFor(people: readonly string[], more = 0): string {
  const own = people.map((name) => `message card-${name} "Of ${name}" x=0 y=0`)
  const others = Array.from(
    { length: more },
    (_, one) => `segment s${one} "Segment ${one}" x=${one} y=${one}`,
  )
  return ['plan "Bench"', ...own, ...others].join('\n')
}
