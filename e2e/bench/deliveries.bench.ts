// What a server's processor delivers: 50 people on one board, each edit goes to the 49 others. Deliveries for each
// second of processor time, all threads counted, beside a bare Hocuspocus that keeps nothing.
import { serve, type Serving } from './children.ts'
import { after, median, shown, until } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const people = Array.from({ length: 50 }, (_, one) => `person${one}`)
const perSecond = 5
const warmUp = 3
const seconds = 8
const rounds = 3

async function round(kind: Serving['kind']): Promise<number> {
  const server = await serve({ kind, plan: planFor(people, 100) })
  const clients = people.map((name) => new RawClient(server.port, 'b1', name))
  await Promise.all(clients.map((client) => client.joined()))
  // What is measured is a server that runs, not one that starts.
  await work(clients, warmUp, 0)
  const before = await server.cost()
  await work(clients, seconds, warmUp)
  const { seconds: used } = await server.cost()
  for (const client of clients) client.leave()
  await server.kill()
  return (seconds * perSecond * people.length * (people.length - 1)) / (used - before.seconds)
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

const found: Record<Serving['kind'], number[]> = { bare: [], parley: [] }
for (let one = 0; one < rounds; one++)
  for (const kind of ['bare', 'parley'] as const) found[kind].push(await round(kind))

console.log(`\nDeliveries per second of processor time: ${people.length} people × ${perSecond} edits/s`)
console.table({
  'bare Hocuspocus': { median: shown(median(found.bare), 0), rounds: found.bare.map((one) => shown(one, 0)).join(' ') },
  Parley: { median: shown(median(found.parley), 0), rounds: found.parley.map((one) => shown(one, 0)).join(' ') },
})
console.log(`Parley ÷ bare: ${shown(median(found.parley) / median(found.bare))} (to hold: at least 0.7)`)
