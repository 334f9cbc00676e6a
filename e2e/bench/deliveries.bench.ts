// What a server's processor delivers: 50 people on one board, each edit goes to the 49 others. Deliveries for each
// second of processor time, all threads counted, beside servers that keep nothing; and how long an edit takes to another
// screen. A server that is held up sends more at once, and its deliveries cost less: on a busy machine read the rounds.
import { besideEach, edit, gathered, ofPeers, rowsOf } from './at-once.ts'
import type { Kind } from './children.ts'
import type { Figure } from './figure.ts'
import { after, median, percentile, shown, until } from './figures.ts'
import type { RawClient } from './raw-client.ts'

const people = 50
const perSecond = 5
const warmUp = 3 * perSecond
const times = 6 * perSecond
const rounds = 3

type Round = { perSecond: number; delays: number[] }

async function round(kind: Kind): Promise<Round> {
  const { server, clients } = await gathered(kind, people)
  // What is measured is a server that runs, not one that starts.
  await work(clients, warmUp, 0)
  await after(2_000)
  const delays = clock(clients)
  const before = await server.cost()
  await work(clients, times, warmUp)
  const { seconds: used } = await server.cost()
  for (const client of clients) client.leave()
  await server.kill()
  return { perSecond: (times * people * (people - 1)) / (used - before.seconds), delays }
}

/** From now on, how long each edit takes to each of the others. */
function clock(clients: readonly RawClient[]): number[] {
  const sent = new Map<string, number>()
  const delays: number[] = []
  for (const client of clients) {
    client.onSent = (id, at) => sent.set(`${id} ${at}`, performance.now())
    client.onReceived = (id, at) => {
      const since = sent.get(`${id} ${at}`)
      if (since !== undefined) delays.push(performance.now() - since)
    }
  }
  return delays
}

/** Everybody edits, until all have everything. */
async function work(clients: readonly RawClient[], times: number, done: number): Promise<void> {
  await edit(clients, perSecond, times, done)
  const wanted = (done + times) * (people - 1)
  await until(() => clients.every((client) => client.received >= wanted), 'everything is delivered')
}

const found = await besideEach(rounds, round)
const delivered = (all: readonly Round[]) => median(all.map((one) => one.perSecond))
const seen = (hundredths: number) => (all: readonly Round[]) =>
  percentile(
    all.flatMap(({ delays }) => delays),
    hundredths,
  )
const row = (all: readonly Round[]) => ({
  'deliveries/CPU s': shown(delivered(all), 0),
  rounds: all.map((one) => shown(one.perSecond, 0)).join(' '),
  'on another screen p50 ms': shown(seen(50)(all)),
  p95: shown(seen(95)(all)),
})

console.log(`\nDeliveries per second of processor time: ${people} people × ${perSecond} edits/s`)
console.table(rowsOf(found, row))

export const figures: Figure[] = [
  {
    what: `an edit on another screen, ${people} people: p95`,
    value: seen(95)(found.parley),
    unit: 'ms',
    atMost: 100,
    beside: ofPeers(found, seen(95)),
  },
  {
    what: 'deliveries per CPU-second ÷ bare Hocuspocus’',
    value: delivered(found.parley) / delivered(found.hocuspocus),
    unit: '',
    atLeast: 0.7,
  },
  {
    what: `deliveries per CPU-second, ${people} people`,
    value: delivered(found.parley),
    unit: '',
    beside: ofPeers(found, delivered),
  },
]
