// 200 times a server is killed at a random moment under load; after each, everything acknowledged must be on the
// disk. `npm run bench -- kill`; KILLS sets another number.
import { killLoop } from '@parley/server/sync/kill-loop.ts'
import { seeded } from '@parley/server/sync/seeded.ts'
import { percentile, shown } from './figures.ts'

const kills = Number(process.env['KILLS'] ?? 200)
const words = process.env['SEED'] ?? 'two hundred kills'
let done = 0
const runs = await killLoop(kills, seeded(words), ({ acknowledged, lost }) => {
  done++
  if (lost > 0 || done % 20 === 0) console.log(`${done}: ${acknowledged} acknowledged, ${lost} lost`)
})
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const restarts = runs.map(({ firstAckMs }) => firstAckMs)
console.log(`\nKills under load, “${words}”`)
console.table({
  Parley: {
    kills: runs.length,
    acknowledged: sum(runs.map(({ acknowledged }) => acknowledged)),
    lost: sum(runs.map(({ lost }) => lost)),
    'unreadable records': sum(runs.map(({ unreadable }) => unreadable)),
    'start to first ack p50 ms': shown(percentile(restarts, 50), 0),
    p95: shown(percentile(restarts, 95), 0),
  },
})
console.log('To hold: 0 lost, 0 unreadable, start to first acknowledgement p95 at most 2,000 ms.')
