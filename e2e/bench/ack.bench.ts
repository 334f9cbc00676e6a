// How long a durable acknowledgement takes beside a bare Hocuspocus', which keeps nothing: 20 people, 5 edits a
// second each, on one board. Both are measured at the same time, so that other work on the machine falls on both.
import { serve, type Serving } from './children.ts'
import { after, percentile, shown, until } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const people = Array.from({ length: 20 }, (_, one) => `person${one}`)
const perSecond = 5
const seconds = 8

async function round(kind: Serving['kind']): Promise<number[]> {
  const server = await serve({ kind, plan: planFor(people, 100) })
  const clients = people.map((name) => new RawClient(server.port, 'b1', name))
  await Promise.all(clients.map((client) => client.joined()))
  await after(500)
  await Promise.all(
    clients.map(async (client, one) => {
      await after((one * 1_000) / perSecond / people.length)
      for (let edit = 1; edit <= seconds * perSecond; edit++) {
        client.edit(edit)
        await after(1_000 / perSecond)
      }
    }),
  )
  await until(() => clients.every((client) => client.unacknowledged <= 0), 'everything is acknowledged')
  for (const client of clients) client.leave()
  await server.kill()
  return clients.flatMap((client) => client.acks)
}

const acks: Record<Serving['kind'], number[]> = { bare: [], parley: [] }
for (let one = 0; one < 2; one++) {
  const [bare, parley] = await Promise.all([round('bare'), round('parley')])
  acks.bare.push(...bare)
  acks.parley.push(...parley)
}

console.log(`\nAcknowledgement, ms: ${people.length} people × ${perSecond} edits/s`)
console.table(
  Object.fromEntries(
    Object.entries(acks).map(([kind, all]) => [
      kind === 'bare' ? 'bare Hocuspocus (not durable)' : 'Parley (durable)',
      {
        acks: all.length,
        p50: shown(percentile(all, 50)),
        p95: shown(percentile(all, 95)),
        p99: shown(percentile(all, 99)),
      },
    ]),
  ),
)
console.log(
  `p50 is ${shown(percentile(acks.parley, 50) - percentile(acks.bare, 50))} ms above bare (to hold: at most 6), p95 ${shown(percentile(acks.parley, 95))} ms (to hold: at most 20).`,
)
