import { createDecoder, readUint8, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import { encodeStateVector, type Doc } from 'yjs'
import { collabPath } from '@parley/model/wire.ts'
import { until, type Stage } from './stage.ts'

/** Somebody on a bare socket, who need not keep to any protocol. */
export class Stranger {
  readonly ws: WebSocket
  readonly board: string
  /** The kinds of frame that were heard, and whether each acknowledgement said yes. */
  readonly heard: number[] = []
  readonly acks: boolean[] = []
  /** What she was sent because she asked for it. */
  readonly given: Uint8Array[] = []
  onAck: () => void = () => undefined
  closed: { code: number; says: string } | undefined
  /** The HTTP status with which she was not let in. */
  status: number | undefined

  constructor(
    stage: Pick<Stage, 'url'>,
    board: string,
    path = collabPath(board),
    headers: Record<string, string> = {},
  ) {
    this.board = board
    this.ws = new WebSocket(stage.url + path, { headers })
    this.ws.on('message', (data: Buffer) => this.#hear(data))
    this.ws.on('close', (code, reason) => void (this.closed ??= { code, says: reason.toString() }))
    this.ws.on('unexpected-response', (_, response) => void (this.status = response.statusCode))
    this.ws.on('error', () => undefined)
  }

  /** Somebody who has signed in and was let in. */
  static async at(stage: Pick<Stage, 'url'>, board: string, name: string): Promise<Stranger> {
    const stranger = new Stranger(stage, board)
    await stranger.opened()
    stranger.signIn(name)
    await until(() => stranger.heard.includes(kind.stateless), `${name} is welcomed`)
    return stranger
  }

  opened(): Promise<void> {
    return until(
      () => this.ws.readyState === WebSocket.OPEN || this.status !== undefined || this.closed !== undefined,
      'a stranger is answered',
    )
  }

  async closedWith(): Promise<number> {
    await until(() => this.closed !== undefined, 'a stranger’s socket is closed')
    return this.closed?.code ?? 0
  }

  send(data: Uint8Array | string): void {
    this.ws.send(data)
  }

  say(type: number, write: (encoder: ReturnType<typeof createEncoder>) => void, board = this.board): void {
    const encoder = createEncoder()
    writeVarString(encoder, board)
    writeVarUint(encoder, type)
    write(encoder)
    this.send(toUint8Array(encoder))
  }

  signIn(token: string): void {
    this.say(kind.auth, (encoder) => {
      writeVarUint(encoder, 0)
      writeVarString(encoder, token)
    })
  }

  /** Any bytes as an update. */
  update(bytes: Uint8Array): void {
    this.say(kind.sync, (encoder) => {
      writeVarUint(encoder, 2)
      writeVarUint8Array(encoder, bytes)
    })
  }

  askForAll(doc: Doc): void {
    this.say(kind.sync, (encoder) => {
      writeVarUint(encoder, 0)
      writeVarUint8Array(encoder, encodeStateVector(doc))
    })
  }

  /** Presence entries under any ids. */
  present(entries: readonly { id: number; clock?: number; state: unknown }[]): void {
    const inner = createEncoder()
    writeVarUint(inner, entries.length)
    for (const { id, clock = 1, state } of entries) {
      writeVarUint(inner, id)
      writeVarUint(inner, clock)
      writeVarString(inner, JSON.stringify(state))
    }
    this.say(kind.awareness, (encoder) => writeVarUint8Array(encoder, toUint8Array(inner)))
  }

  leave(): void {
    this.ws.terminate()
  }

  #hear(data: Buffer): void {
    if (data.length === 1) return
    const decoder = createDecoder(data)
    readVarString(decoder)
    const type = readVarUint(decoder)
    this.heard.push(type)
    if ((type === kind.sync || type === kind.syncReply) && readUint8(decoder) === 1)
      this.given.push(readVarUint8Array(decoder))
    if (type !== kind.status) return
    this.acks.push(readVarUint(decoder) === 1)
    this.onAck()
  }
}

const kind = { sync: 0, awareness: 1, auth: 2, syncReply: 4, stateless: 5, status: 8 } as const
