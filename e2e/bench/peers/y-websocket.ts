import { registerHooks } from 'node:module'
import { applyUpdate } from 'yjs'
import { listen } from './sockets.ts'

// It reads in what it could keep boards with even where it keeps none; a bench has no need of that database.
const nothingKept = 'data:text/javascript,export class LeveldbPersistence {}'
registerHooks({
  resolve: (name, context, next) =>
    name === 'y-leveldb' ? { url: nothingKept, shortCircuit: true } : next(name, context),
})

/** @y/websocket-server as it comes, which keeps nothing. */
export async function bareYWebsocket(seed: Uint8Array, port: number): Promise<number> {
  const { getYDoc, setupWSConnection } = await import('@y/websocket-server/utils')
  applyUpdate(getYDoc('b1'), seed)
  return listen(port, (ws, request) => setupWSConnection(ws, request))
}
