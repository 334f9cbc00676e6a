// How long a durable acknowledgement takes beside servers that keep nothing: 20 people, 5 edits a second each, on one
// board. Where nothing is acknowledged, one's own edit that comes back is what is waited for.
import { besideEach, edit, gathered, ofPeers, rowsOf } from './at-once.ts'
import type { Kind } from './children.ts'
import type { Figure } from './figure.ts'
import { after, percentile, shown, until } from './figures.ts'

const people = 20
const perSecond = 5
const seconds = 8
const rounds = 2

async function round(kind: Kind): Promise<number[]> {
  const { server, clients } = await gathered(kind, people)
  await after(500)
  await edit(clients, perSecond, seconds * perSecond)
  await until(() => clients.every((client) => client.unacknowledged <= 0), 'everything is acknowledged')
  for (const client of clients) client.leave()
  await server.kill()
  return clients.flatMap((client) => client.acks)
}

const found = await besideEach(rounds, round)
const at = (hundredths: number) => (all: readonly number[][]) => percentile(all.flat(), hundredths)
const row = (all: readonly number[][]) => ({
  acks: all.flat().length,
  p50: shown(at(50)(all)),
  p95: shown(at(95)(all)),
  p99: shown(at(99)(all)),
})

console.log(`\nAcknowledgement, ms: ${people} people × ${perSecond} edits/s. Only Parley’s is durable.`)
console.table(rowsOf(found, row))

const what = `durable acknowledgement, ${people} people × ${perSecond} edits/s`
export const figures: Figure[] = [
  {
    what: `${what}: p50 above bare Hocuspocus’`,
    value: at(50)(found.parley) - at(50)(found.hocuspocus),
    unit: 'ms',
    atMost: 6,
  },
  { what: `${what}: p50`, value: at(50)(found.parley), unit: 'ms', beside: ofPeers(found, at(50)) },
  {
    what: `${what}: p95`,
    value: at(95)(found.parley),
    unit: 'ms',
    atMost: 20,
    beside: ofPeers(found, at(95)),
  },
]
