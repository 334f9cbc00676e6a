import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import { listen } from './sockets.ts'

/** Less than this no server can do: whatever comes goes to everybody as it came, unread and unkept. */
export function bareRelay(seed: Uint8Array, port: number): Promise<number> {
  const everybody = new Set<WebSocket>()
  const welcome = createEncoder()
  writeVarUint(welcome, 0)
  writeVarUint(welcome, 1)
  writeVarUint8Array(welcome, seed)
  const state = toUint8Array(welcome)
  return listen(port, (ws) => {
    everybody.add(ws)
    ws.send(state)
    ws.on('message', (data: Buffer) => {
      for (const one of everybody) if (one.readyState === WebSocket.OPEN) one.send(data)
    })
    ws.on('close', () => everybody.delete(ws))
  })
}
