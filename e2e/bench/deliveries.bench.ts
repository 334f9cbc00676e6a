// What a server's processor delivers: 50 people on one board, each edit goes to the 49 others. Deliveries for each
// second of processor time, all threads counted, beside a bare Hocuspocus that keeps nothing. Both are measured at
// the same time, so that other work on the machine falls on both.
import { serve, type Serving } from './children.ts'
import { after, median, percentile, shown, until } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const people = Array.from({ length: 50 }, (_, one) => `person${one}`)
const perSecond = 5
const warmUp = 4
const seconds = 8
const rounds = 3

type Round = { perSecond: number; delays: number[] }

async function round(kind: Serving['kind']): Promise<Round> {
  const server = await serve({ kind, plan: planFor(people, 100) })
  const clients = people.map((name) => new RawClient(server.port, 'b1', name))
  await Promise.all(clients.map((client) => client.joined()))
  // What is measured is a server that runs, not one that starts.
  await work(clients, warmUp, 0)
  await after(2_000)
  const delays = clock(clients)
  const before = await server.cost()
  await work(clients, seconds, warmUp)
  const { seconds: used } = await server.cost()
  for (const client of clients) client.leave()
  await server.kill()
  const delivered = seconds * perSecond * people.length * (people.length - 1)
  return { perSecond: delivered / (used - before.seconds), delays }
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

/** Everybody edits at her own moment of each fifth of a second, until all have everything. */
async function work(clients: readonly RawClient[], seconds: number, done: number): Promise<void> {
  await Promise.all(
    clients.map(async (client, one) => {
      await after((one * 1_000) / perSecond / people.length)
      for (let edit = 1; edit <= seconds * perSecond; edit++) {
        client.edit(done * perSecond + edit)
        await after(1_000 / perSecond)
      }
    }),
  )
  const wanted = (done + seconds) * perSecond * (people.length - 1)
  await until(() => clients.every((client) => client.received >= wanted), 'everything is delivered')
}

const found: Record<Serving['kind'], Round[]> = { bare: [], parley: [] }
for (let one = 0; one < rounds; one++) {
  const [bare, parley] = await Promise.all([round('bare'), round('parley')])
  found.bare.push(bare)
  found.parley.push(parley)
}

const row = (all: readonly Round[]) => {
  const delays = all.flatMap((one) => one.delays)
  return {
    'deliveries/CPU s': shown(median(all.map((one) => one.perSecond)), 0),
    rounds: all.map((one) => shown(one.perSecond, 0)).join(' '),
    'on another screen p50 ms': shown(percentile(delays, 50)),
    p95: shown(percentile(delays, 95)),
  }
}
const ratio =
  median(found.parley.map((one) => one.perSecond)) / median(found.bare.map((one) => one.perSecond))
console.log(`\nDeliveries per second of processor time: ${people.length} people × ${perSecond} edits/s`)
console.table({ 'bare Hocuspocus': row(found.bare), Parley: row(found.parley) })
console.log(`Parley ÷ bare: ${shown(ratio)} (to hold: at least 0.7); on another screen p95 at most 100 ms`)
