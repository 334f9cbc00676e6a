import type { Settings } from './settings.ts'
import type { Sockets } from './sockets.ts'
import type { BoardSocket } from './socket.ts'

/** Cuts sockets whose other end is gone without a word, and says something now and then to those that would leave. */
export function startHeartbeat(sockets: Sockets, settings: Settings): { stop: () => void } {
  const asked = new WeakSet<BoardSocket>()
  const known = new WeakSet<BoardSocket>()

  const ping = (): void => {
    for (const socket of sockets.all) {
      if (!known.has(socket)) socket.ws.on('pong', () => asked.delete(socket))
      known.add(socket)
      // One that we do not read at the moment cannot be heard answering.
      if (asked.has(socket) && !socket.ws.isPaused) socket.ws.terminate()
      asked.add(socket)
      socket.ws.ping()
    }
  }
  const keepAlive = (): void => {
    for (const socket of sockets.all) socket.keepAlive()
  }
  const timers = [setInterval(ping, settings.pingMs), setInterval(keepAlive, settings.keepAliveMs)]
  for (const timer of timers) timer.unref()
  return { stop: () => timers.forEach((timer) => clearInterval(timer)) }
}
