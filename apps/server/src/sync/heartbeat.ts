import type { Settings } from './settings.ts'
import type { Sockets } from './sockets.ts'
import type { BoardSocket } from './socket.ts'

/** Cuts sockets whose other end is gone without a word, and says something now and then to those that would leave. */
export function startHeartbeat(sockets: Sockets, settings: Settings): { stop: () => void } {
  const heard = new WeakMap<BoardSocket, number>()

  const ping = (): void => {
    for (const socket of sockets.all) {
      const { bytesRead } = socket.way.line
      // What comes slowly is alive too: on a thin line the answer to a ping waits behind a large frame. One that we do
      // not read at the moment cannot be heard.
      if (heard.get(socket) === bytesRead && !socket.ws.isPaused) socket.ws.terminate()
      heard.set(socket, bytesRead)
      socket.ws.ping()
    }
  }
  const keepAlive = (): void => {
    for (const socket of sockets.all) socket.keepAlive()
  }
  // After a standstill timers come first: what arrived meanwhile is read before anybody is given up.
  const timers = [
    setInterval(() => setImmediate(ping), settings.pingMs),
    setInterval(keepAlive, settings.keepAliveMs),
  ]
  for (const timer of timers) timer.unref()
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) }
}
