// A server in a process of its own, so that what it costs can be told apart from what its clients cost.
// Run by children.ts: `node server.ts parley|bare <port>`; answers `cost` with the processor time it has used.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Hocuspocus } from '@hocuspocus/server'
import { WebSocketServer } from 'ws'
import { applyUpdate } from 'yjs'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { openStage } from '@parley/server/sync/stage.ts'

const [kind = 'parley', plan = 'plan "Bench"', folder = '', port = '0'] = process.argv.slice(2)

/** Hocuspocus as it comes, with its own limits and no storage at all. */
async function bare(): Promise<number> {
  const hocuspocus = new Hocuspocus({
    quiet: true,
    async onLoadDocument({ document, documentName }) {
      applyUpdate(document, seedUpdate(sketch(plan), documentName))
    },
  })
  const server = createServer()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => {
      const session = hocuspocus.handleConnection(ws, new Request('http://board.invalid/'))
      ws.on('message', (data: Buffer) => session.handleMessage(data))
      ws.on('close', (code, reason) => session.handleClose({ code, reason: reason.toString() }))
    }),
  )
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function parley(): Promise<number> {
  const settings = { framesPerSecond: 100_000, bytesPerSecond: 1e9 }
  const stage = await openStage({ settings, ...(folder ? { folder } : {}) }, Number(port))
  if (plan) await stage.seed('b1', plan)
  return Number(new URL(stage.url).port)
}

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 })
})
process.on('disconnect', () => process.exit())
process.send?.({ port: await (kind === 'bare' ? bare() : parley()) })
