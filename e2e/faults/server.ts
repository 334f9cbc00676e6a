import { monitorEventLoopDelay } from 'node:perf_hooks'
import { z } from 'zod'
import { isPostgresAddress } from '@parley/server/store/sqlite.ts'
import { openStage, until } from '@parley/server/sync/stage.ts'
import type { Settings } from '@parley/server/sync/settings.ts'

// Boards in a process of their own, to be killed, starved or measured; started by served.ts.
// `node server.ts <folder> <settings as JSON> [<database>]` tells its address, and answers what it is asked. Where a
// database is named, others serve it too.

const Asked = z.discriminatedUnion('is', [
  z.object({ is: z.literal('figures') }),
  z.object({ is: z.literal('held') }),
  z.object({ is: z.literal('unloaded') }),
  z.object({ is: z.literal('clock'), stepMs: z.number() }),
])

process.on('disconnect', () => process.exit())
// A file that may not grow is a failed write to whoever handles this signal, and the end of who does not.
process.on('SIGXFSZ', () => undefined)
const [folder = '', settings = '{}', at] = process.argv.slice(2)
const database = at === undefined ? {} : { at, beside: isPostgresAddress(at) }
const stage = await openStage({ folder, settings: JSON.parse(settings) as Partial<Settings>, ...database })
stage.roles.set('viewer', 'viewer')
const open = stage.metrics.getSingleMetric('parley_boards_open')
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const clock = Date.now
process.on('message', (message) => {
  const asked = Asked.parse(message)
  if (asked.is === 'clock') Date.now = () => clock() + asked.stepMs
  else if (asked.is === 'held') process.send?.(held())
  else if (asked.is === 'unloaded') void unloaded().then(() => process.send?.('unloaded'))
  else process.send?.({ megabytes: process.memoryUsage().rss / 1e6, stallMs: delay.max / 1e6 })
  delay.reset()
})

/** Whoever left takes her board along, and the last of them unloads it. */
const unloaded = () =>
  until(async () => (await open?.get())?.values[0]?.value === 0, 'no board is in memory any more')

/** What is still held once all that nobody needs any more is gone: megabytes. */
function held(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

process.send?.(stage.url)
