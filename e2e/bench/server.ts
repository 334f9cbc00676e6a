// A server in a process of its own, so that what it costs can be told apart from what its clients cost.
// Run by children.ts: `node server.ts KIND PLAN FOLDER PORT DATABASE BOARDS`; answers `cost` with the processor time it has used.
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { openStage } from '@parley/server/sync/stage.ts'
import { bareHocuspocus } from './peers/hocuspocus.ts'
import { bareRelay } from './peers/relay.ts'
import { bareYWebsocket } from './peers/y-websocket.ts'

const [kind = 'parley', plan = 'plan "Bench"', folder = '', port = '0', at = '', boards = '1'] =
  process.argv.slice(2)

async function parley(port: number): Promise<number> {
  const settings = { framesPerSecond: 100_000, bytesPerSecond: 1e9, socketsPerAddress: 1e6 }
  const place = { ...(folder && { folder }), ...(at && { at, beside: true }) }
  const stage = await openStage({ settings, ...place }, port)
  const most = plan ? Number(boards) : 0
  for (let board = 1; board <= most; board++) await stage.seed(`b${board}`, plan)
  return Number(new URL(stage.url).port)
}

function listening(): Promise<number> {
  const seed = () => seedUpdate(sketch(plan), 'b1')
  if (kind === 'hocuspocus') return bareHocuspocus(seed(), Number(port))
  if (kind === 'y-websocket') return bareYWebsocket(seed(), Number(port))
  if (kind === 'relay') return bareRelay(seed(), Number(port))
  return parley(Number(port))
}

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 })
})
process.on('disconnect', () => process.exit())
process.send?.({ port: await listening() })
