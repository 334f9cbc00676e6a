import { STATUS_CODES, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { BoardId } from '@parley/model/wire.ts'
import type { Gate } from './door.ts'
import { BoardSocket, type Way } from './socket.ts'
import { join, type TrafficParts } from './traffic.ts'
import { PlainSocket, signIn } from './y-websocket.ts'

type Parts = TrafficParts & {
  gate: Gate
  /** Where a request comes from; behind a proxy that is for main to know. */
  addressOf: (request: IncomingMessage) => string
  isStopping: () => boolean
}
type Asked = { board: string | undefined; plain: boolean; token: string; speaks: string | undefined }

/** Answers requests for a socket: /collab, /collab/<board>, and /yjs/<board> for plain y-websocket clients. */
export function createUpgrade(parts: Parts) {
  const { gate, settings, sockets, isStopping } = parts
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: settings.frameBytes,
    perMessageDeflate: false,
    clientTracking: false,
  })

  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    const asked = asks(request.url ?? '')
    const address = parts.addressOf(request)
    // On /collab a token comes after the socket is open: then nothing but the token counts.
    const byCookie = gate.originAllowed(request, false)
    const allowed = byCookie || gate.originAllowed(request, asked?.plain ? asked.token !== '' : true)
    if (!asked) return answer(socket, 404)
    if (isStopping()) return answer(socket, 503)
    if (!allowed) {
      const { board } = asked
      parts.watch.turnedAway?.({ person: undefined, board, reason: 'foreignOrigin', address })
      return answer(socket, 403)
    }
    if (!sockets.mayCome(address)) return answer(socket, 429)
    const cookie = byCookie ? request.headers.cookie : undefined
    server.handleUpgrade(request, socket, head, (ws) => {
      const { board, speaks } = asked
      const way: Way = { board, speaks, cookie, address, line: request.socket }
      if (!asked.plain) join(new BoardSocket(ws, way, settings), parts)
      else if (asked.board !== undefined)
        join(new PlainSocket(ws, way, settings), parts)(signIn(asked.board, asked.token))
    })
  }
}

function asks(url: string): Asked | undefined {
  const parsed = URL.parse(url, 'http://board.invalid')
  if (!parsed) return undefined
  const [, door, name, ...rest] = parsed.pathname.split('/')
  if (rest.length > 0) return undefined
  const token = parsed.searchParams.get('token') ?? ''
  const speaks = parsed.searchParams.get('speaks') ?? undefined
  if (door === 'collab' && (name === undefined || name === ''))
    return { board: undefined, plain: false, token, speaks }
  if ((door !== 'collab' && door !== 'yjs') || name === undefined) return undefined
  const board = BoardId.safeParse(decoded(name))
  return board.success ? { board: board.data, plain: door === 'yjs', token, speaks } : undefined
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function answer(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
