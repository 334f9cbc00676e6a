import type { Hocuspocus } from '@hocuspocus/server'
import type { RawData } from 'ws'
import type { CloseReason } from '@parley/model/wire.ts'
import { Refused, type Watch } from './door.ts'
import { askForAll, readFrame } from './frames.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'
import type { BoardSocket, Context } from './socket.ts'
import type { Sockets } from './sockets.ts'
import { named, PlainSocket } from './y-websocket.ts'

type Session = ReturnType<Hocuspocus<Context>['handleConnection']>
export type TrafficParts = {
  hocuspocus: Hocuspocus<Context>
  sockets: Sockets
  settings: Settings
  log: Log
  takePresence: (socket: BoardSocket, payload: Uint8Array) => void
  watch: Partial<Watch>
}

// Hocuspocus keeps a request with each connection and hands it to hooks; none of ours has a use for it.
const request = new Request('http://board.invalid/')

/** Joins a socket to Hocuspocus: everything that comes in is read, counted and sorted here first. */
export function join(socket: BoardSocket, parts: TrafficParts): (frame: Uint8Array) => void {
  const { hocuspocus, sockets, settings, log, watch } = parts
  const session = hocuspocus.handleConnection(socket, request, { socket })
  const deadlines = [
    // She said who she is, and it is we who do not know her yet.
    setTimeout(() => socket.role ?? socket.refuse(socket.shown ? 'failed' : 'slow'), settings.signInMs),
    setTimeout(() => socket.connection ?? socket.refuse('failed'), settings.openingMs),
  ]
  socket.onRefused = (reason) => {
    sockets.countRefusal(reason, socket)
    log.info(
      { reason, board: socket.way.board, person: socket.person?.id },
      `A socket was closed: ${reason}.`,
    )
    tellOf(socket, reason, watch)
    session.handleClose({ code: 1000, reason })
  }
  const line = new Line(socket, session, parts)
  socket.ws.on('message', (data, isBinary) => line.take(data, isBinary))
  socket.ws.on('error', (fault) => {
    log.info({ fault: fault.message }, 'A socket failed.')
    // ws itself closes the socket for this, before anything of the frame is kept.
    if ('code' in fault && fault.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH')
      sockets.countRefusal('tooLarge', socket)
  })
  socket.ws.on('close', (code, reason) => {
    deadlines.forEach(clearTimeout)
    tellLeft(socket, log)
    session.handleClose({ code, reason: reason.toString() })
  })
  sockets.add(socket)
  return (frame) => session.handleMessage(frame)
}

/** What became of somebody's visit, by her id and the board's: never by a name. */
function tellLeft({ cameAt, edits, person, way }: BoardSocket, log: Log): void {
  if (cameAt === 0 || !person) return
  const seconds = Math.round((Date.now() - cameAt) / 1000)
  log.info({ board: way.board, person: person.id, edits, seconds }, 'Somebody left a board.')
}

const shutDoors: ReadonlySet<CloseReason> = new Set(['signedOut', 'notHere', 'revoked'])
const trespasses: ReadonlySet<CloseReason> = new Set(['notAllowed', 'foreignId'])

/** That somebody was never let in, or wrote what she may not; that she was sent away later is nothing she did. */
function tellOf(socket: BoardSocket, reason: CloseReason, watch: Partial<Watch>): void {
  const { person, connection, way } = socket
  const stood = shutDoors.has(reason) && !connection
  if (!stood && !trespasses.has(reason)) return
  // A plain client hears one reason for all doors that are shut.
  const told = stood ? (person ? 'notHere' : 'signedOut') : reason
  watch.turnedAway?.({ person: person?.id, board: way.board, reason: told, address: way.address })
}

/** One socket's way in. */
class Line {
  readonly #socket: BoardSocket
  readonly #session: Session
  readonly #parts: TrafficParts
  #signedIn = false

  constructor(socket: BoardSocket, session: Session, parts: TrafficParts) {
    this.#socket = socket
    this.#session = session
    this.#parts = parts
  }

  take(data: RawData, isBinary: boolean): void {
    const socket = this.#socket
    if (socket.refused) return
    try {
      if (!isBinary || !(data instanceof Uint8Array)) throw new Refused('malformed', 'A text message.')
      socket.pace.came(data.length)
      this.#sort(data)
    } catch (fault) {
      socket.refuse(fault instanceof Refused ? fault.reason : 'malformed')
    }
  }

  #sort(data: Uint8Array): void {
    const socket = this.#socket
    const { board } = socket.way
    const plain = socket instanceof PlainSocket
    const bytes = plain && board !== undefined ? named(board, data) : data
    const frame = readFrame(bytes)
    if (frame.board !== '') this.#mustBeAbout(frame.board)
    switch (frame.is) {
      case 'signIn':
        // Once: a second one would be another person on the same socket.
        if (this.#signedIn) return this.#mustNotInsist()
        this.#signedIn = true
        return this.#session.handleMessage(bytes)
      case 'catchUp':
        this.#mustNotInsist()
        // Whoever says at too great length what she has is given all, as if she had nothing: that costs least.
        return this.#handOn(
          this.#parts.sockets.mayCompare(socket.way.address, frame.bytes) ? bytes : askForAll(frame.board),
        )
      case 'update':
        return this.#handOn(bytes)
      case 'presence':
        return this.#parts.takePresence(socket, frame.payload)
      case 'leave':
        return socket.refuse('leaving')
      case 'idle':
        return
    }
  }

  /** What an honest client says once a connection: who it is, and what it has. */
  #mustNotInsist(): void {
    const { beginnings, person, way } = this.#socket
    const may = !person || this.#parts.sockets.mayBegin(person.id, way.board ?? '')
    if (!may || !beginnings.take()) throw new Refused('tooMuch', 'A client began anew again and again.')
  }

  /** A socket is about one board: the one in its path, or the first it names. */
  #mustBeAbout(board: string): void {
    const { way } = this.#socket
    way.board ??= board
    if (way.board !== board) throw new Refused('malformed', 'A frame named another board than its socket.')
  }

  #handOn(bytes: Uint8Array): void {
    this.#socket.pace.handedOn()
    this.#session.handleMessage(bytes)
  }
}
