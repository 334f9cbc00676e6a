import type { Connection, WebSocketLike } from '@hocuspocus/server'
import { WebSocket } from 'ws'
import type { Role } from '@parley/model/access.ts'
import { close, type CloseReason, type Notice, type Presence } from '@parley/model/wire.ts'
import { Bucket } from './bucket.ts'
import type { Credentials, Person } from './door.ts'
import type { Admitted } from './judge.ts'
import { Pace } from './pace.ts'
import type { Settings } from './settings.ts'

// How long a client that is told to go may take to say goodbye.
const goodbyeMs = 2_000

/** What Hocuspocus hands to every hook. */
export type Context = { socket: BoardSocket }

/** How somebody came in. */
export type Way = {
  /** Undefined on plain /collab until the first frame names it. */
  board: string | undefined
  /** What a page says that it speaks; undefined where it is a program. */
  speaks: string | undefined
  /** The request's cookies, where its Origin makes them trustworthy. */
  cookie: string | undefined
  address: string
  /** How much has come over it so far. */
  line: { readonly bytesRead: number }
}

/** One person's way to one board. Whoever must go loses the socket, never only the document on it. */
export class BoardSocket implements WebSocketLike {
  readonly ws: WebSocket
  readonly way: Way
  readonly pace: Pace
  /** Its beginnings: saying who it is, asking for everything. */
  readonly beginnings: Bucket
  readonly presence: Bucket
  /** What it showed of who it is; asked about again now and then. */
  shown: Credentials | undefined
  person: Person | undefined
  role: Role | undefined
  /** Her role while nobody mutes editing. */
  own: Role | undefined
  connection: Connection<Context> | undefined
  /** When she was let in; how many of her updates are on the disk since. */
  cameAt = 0
  edits = 0
  /** The update that the guard let through and the journal is about to write. */
  admitted: Admitted | undefined
  /** The awareness id this socket speaks for. */
  presenceId: number | undefined
  /** The newest presence that has not been passed on yet. */
  presenceWaiting: { id: number; clock: number; state: Presence } | undefined
  refused: CloseReason | undefined
  /** Called once, when it is refused. */
  onRefused: (reason: CloseReason) => void = () => undefined
  readonly #backlogBytes: number

  constructor(ws: WebSocket, way: Way, settings: Settings) {
    this.ws = ws
    this.way = way
    this.pace = new Pace(ws, settings)
    this.beginnings = new Bucket(settings.beginningsPerSecond)
    this.presence = new Bucket(settings.presencePerSecond)
    this.#backlogBytes = settings.backlogBytes
  }

  /** Once a socket was refused nothing more may be sent on it, least of all an acknowledgement. */
  get readyState(): number {
    return this.refused ? WebSocket.CLOSING : this.ws.readyState
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.readyState !== WebSocket.OPEN || !(data instanceof Uint8Array)) return
    // Who does not read would make us keep for her everything that happens on the board.
    if (this.ws.bufferedAmount > this.#backlogBytes) this.ws.terminate()
    else this.transmit(data)
  }

  /** Sends a frame the way this kind of client wants it. */
  protected transmit(data: Uint8Array): void {
    this.ws.send(data)
  }

  /** Something to hear for a client that hangs up on silence: Hocuspocus' ping, one byte with no document's name. */
  keepAlive(): void {
    this.send(Uint8Array.of(9))
  }

  /** Hocuspocus closes of its own accord only when somebody sends a great deal before saying who they are. */
  close(): void {
    this.refuse('tooMuch')
  }

  refuse(reason: CloseReason): void {
    if (this.refused) return
    this.refused = reason
    const { code, says } = close[reason]
    // A paused socket would never read the other side's goodbye.
    if (this.ws.isPaused) this.ws.resume()
    this.ws.close(code, says)
    setTimeout(() => this.ws.terminate(), goodbyeMs).unref()
    this.onRefused(reason)
  }

  notify(notice: Notice): void {
    this.connection?.sendStateless(JSON.stringify(notice))
  }
}
