import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { applyWSSHandler } from '@trpc/server/adapters/ws'
import { WebSocketServer, type WebSocket } from 'ws'
import { close } from '@parley/model/wire.ts'
import { bearerIn } from '../access/sessions.ts'
import { liveRouter, type Listener } from '../api/live.ts'
import { Bucket } from '../sync/bucket.ts'
import type { Credentials } from '../sync/door.ts'

type Parts = Pick<Listener, 'store' | 'gate' | 'desk'> & {
  addressOf: (request: IncomingMessage) => string
  /** Somebody was not let in, with the code why. */
  turnedAway: (code: string, address: string) => void
}

/** So many pages has nobody open; whoever has more takes nothing from others at her address. */
const perPerson = 50
const perAddress = 2_000
/** Each page listens once; a few more while it changes boards. */
const subscriptions = 10
const messagesPerSecond = 20
const messageBytes = 4_096
/** A page that does not read is let go. */
const backlogBytes = 262_144
const sweepMs = 3_000
const tooMany = '429 Too Many Requests'

type Open = { person: string; address: string; shown: Credentials }
export type Live = ReturnType<typeof createLive>

/** The socket on which news is told. Closes those whose session has ended, within seconds. */
export function createLive({ store, gate, desk, addressOf, turnedAway }: Parts) {
  const wss = new WebSocketServer({ noServer: true, maxPayload: messageBytes, perMessageDeflate: false })
  const open = new Map<WebSocket, Open>()
  const handler = applyWSSHandler<typeof liveRouter>({
    wss,
    router: liveRouter,
    createContext: ({ req }): Listener => {
      return { store, gate, desk, shown: shownBy(req, gate), ...placesToListen() }
    },
    keepAlive: { enabled: true, pingMs: 30_000, pongWaitMs: 10_000 },
  })
  wss.on('connection', (ws) => {
    keepInBounds(ws)
    ws.once('close', () => open.delete(ws))
  })
  const sweep = setInterval(() => void closeEnded(open, gate).catch(() => undefined), sweepMs).unref()
  const count = (by: 'person' | 'address', whose: string): number =>
    [...open.values()].filter((one) => one[by] === whose).length
  return {
    /** Takes the socket, or answers why not. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      socket.on('error', () => socket.destroy())
      const address = addressOf(request)
      if (count('address', address) >= perAddress) return refuse(socket, tooMany)
      void admit(request, address, gate).then(
        (admitted) => {
          if ('says' in admitted) {
            turnedAway(admitted.code, address)
            return refuse(socket, admitted.says)
          }
          // Asked as it is taken: between two questions more could have come.
          if (count('person', admitted.person) >= perPerson) return refuse(socket, tooMany)
          wss.handleUpgrade(request, socket, head, (ws) => {
            open.set(ws, admitted)
            wss.emit('connection', ws, request)
          })
        },
        () => refuse(socket, '500 Internal Server Error'),
      )
    },
    /** Pages come back by themselves, and ask for everything anew. */
    askAnew: () => handler.broadcastReconnectNotification(),
    stop(): void {
      clearInterval(sweep)
      handler.broadcastReconnectNotification()
      for (const ws of wss.clients) ws.terminate()
      wss.close()
    },
  }
}

const shownBy = (request: IncomingMessage, gate: Parts['gate']): Credentials => ({
  cookie: gate.originAllowed(request, false) ? request.headers.cookie : undefined,
  token: bearerIn(request.headers.authorization),
})

/** Who wants to listen, or why she may not. */
async function admit(
  request: IncomingMessage,
  address: string,
  gate: Parts['gate'],
): Promise<Open | { says: string; code: string }> {
  const token = bearerIn(request.headers.authorization) !== undefined
  if (!gate.originAllowed(request, token)) return { says: '403 Forbidden', code: 'foreignOrigin' }
  const shown = shownBy(request, gate)
  const person = await gate.identify(shown)
  return person ? { person: person.id, address, shown } : { says: '401 Unauthorized', code: 'signedOut' }
}

/** Who says too much, or does not read, is let go. */
function keepInBounds(ws: WebSocket): void {
  const pace = new Bucket(messagesPerSecond, 5 * messagesPerSecond)
  ws.on('message', () => (pace.take() && ws.bufferedAmount < backlogBytes ? undefined : ws.terminate()))
  ws.on('error', () => ws.terminate())
}

async function closeEnded(open: ReadonlyMap<WebSocket, Open>, gate: Parts['gate']): Promise<void> {
  // Who sends nothing either is looked at here.
  for (const [ws] of open) if (ws.bufferedAmount > backlogBytes) ws.terminate()
  const all = [...open]
  const good = await gate.stillGood(all.map(([, { shown }]) => shown))
  all.forEach(([ws], one) => good[one] || ws.close(close.signedOut.code))
}

/** What one socket may listen to at a time, and how fast it may begin anew. */
function placesToListen(): Pick<Listener, 'takeOne' | 'leaveOne'> {
  const pace = new Bucket(1, subscriptions)
  let open = 0
  return {
    takeOne() {
      if (open >= subscriptions || !pace.take()) return false
      open += 1
      return true
    },
    leaveOne: () => void (open -= 1),
  }
}

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
