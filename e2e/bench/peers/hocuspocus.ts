import { Hocuspocus } from '@hocuspocus/server'
import { applyUpdate } from 'yjs'
import { listen } from './sockets.ts'

/** Hocuspocus as it comes, with its own limits and no storage at all. */
export function bareHocuspocus(seed: Uint8Array, port: number): Promise<number> {
  const hocuspocus = new Hocuspocus({
    quiet: true,
    async onLoadDocument({ document }) {
      applyUpdate(document, seed)
    },
  })
  return listen(port, (ws) => {
    const session = hocuspocus.handleConnection(ws, new Request('http://board.invalid/'))
    ws.on('message', (data: Buffer) => session.handleMessage(data))
    ws.on('close', (code, reason) => session.handleClose({ code, reason: reason.toString() }))
  })
}
