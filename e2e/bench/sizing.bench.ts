// What one node carries on SQLite and on Postgres, what two and three carry, and what that says of more: docs/sizing.md.
import { loadavg } from 'node:os'
import { APostgres } from '@parley/server/store/a-postgres.ts'
import { postgresPrograms } from '@parley/server/store/postgres-programs.ts'
import { shown } from './figures.ts'
import { clusterOf, perBoard, put, type Cluster, type Found } from './sizing-load.ts'

const perSecond = 2
const seconds = 4
const steps = [4, 8, 16, 32]
const most = steps.at(-1) ?? 1
/** Of a core; what is beyond is for whoever comes at once. */
const full = 0.9

/** Processor ms for an edit, for each screen that it reaches, for each other node that takes it over, and in Postgres. */
type Costs = { edit: number; delivery: number; takeOver: number; inPostgres: number }

const ms = (used: number, times: number) => (times > 0 ? (used * 1_000) / times : 0)

async function costsOf(cluster: Cluster, known: Partial<Costs>): Promise<Costs> {
  // The same people write the same both times; the second time as many more look on.
  const half = { boards: 8, people: perBoard / 2, perSecond: 8, seconds }
  const few = await put(cluster, half)
  const many = await put(cluster, { ...half, people: perBoard, writers: half.people })
  // So little that a busy machine may hide it.
  const more = ms(many.used - few.used, many.deliveries - few.deliveries)
  const delivery = known.delivery ?? Math.max(0, more)
  const without = (many.used * 1_000 - delivery * many.deliveries) / many.edits
  const edit = known.edit ?? without
  const others = cluster.nodes.length - 1
  const takeOver = others > 0 ? (without - edit) / others : 0
  return { edit, delivery, takeOver, inPostgres: ms(many.usedByPostgres, many.edits) }
}

/** Boards of ten people who each edit twice a second, until it is too slow or a core is full. */
async function until(cluster: Cluster): Promise<Record<string, string | number>> {
  let held: (Found & { boards: number }) | undefined
  let ends = 'nothing'
  for (const boards of steps) {
    const load = { boards, people: perBoard, perSecond, seconds }
    let found = await put(cluster, load)
    // Something else on the machine may have come between: it is tried once more.
    if (reasonIn(found) !== 'nothing') found = await put(cluster, load)
    ends = reasonIn(found)
    if (ends !== 'nothing') break
    held = { ...found, boards }
  }
  return {
    'boards held': held?.boards ?? 0,
    people: (held?.boards ?? 0) * perBoard,
    'edits/s': shown((held?.edits ?? 0) / seconds, 0),
    'ack p50 ms': shown(held?.p50 ?? Number.NaN, 1),
    'ack p95 ms': shown(held?.p95 ?? Number.NaN, 1),
    'fullest node, cores': shown(held?.fullest ?? Number.NaN),
    'ended by': ends,
  }
}

function reasonIn({ p95, fullest, ownShare }: Found): string {
  if (fullest > full) return 'a full core'
  if (ownShare > full) return 'the people of the bench'
  return p95 > 100 ? `p95 ${shown(p95, 0)} ms` : 'nothing'
}

async function memoryOf(cluster: Cluster): Promise<Record<string, string>> {
  const at = (boards: number, people: number) =>
    put(cluster, { boards, people, perSecond: 0, seconds: 0 }).then(({ megabytes }) => megabytes)
  const [none, few, many] = [await at(0, 1), await at(most, 1), await at(most, perBoard)]
  const person = (many - few) / (most * (perBoard - 1))
  return {
    'a node, MB': shown(none, 0),
    'a board of 100 cards with one person, MB': shown((few - none) / most),
    'each further person, MB': shown(person),
  }
}

const held: Record<string, object> = {}
const costs: Record<string, Costs> = {}
const memory: Record<string, object> = {}

async function look(cluster: Cluster, known: Partial<Costs>): Promise<Costs> {
  try {
    if (cluster.nodes.length === 1) memory[cluster.says] = await memoryOf(cluster)
    const found = (costs[cluster.says] = await costsOf(cluster, known))
    held[cluster.says] = await until(cluster)
    return found
  } finally {
    await cluster.stop()
  }
}

const [load] = loadavg()
await look(await clusterOf(most), {})
const programs = postgresPrograms()
if (programs === undefined) console.log('SKIPPED: no Postgres is installed.')
else {
  const postgres = await APostgres.start(programs)
  const { edit, delivery } = await look(await clusterOf(most, postgres), {})
  for (const count of [2, 3]) await look(await clusterOf(most, postgres, count), { edit, delivery })
  await postgres.close()
}

console.log(
  `\nHeld: boards of ${perBoard} people, ${perSecond} edits/s each (load when it began: ${shown(load ?? 0, 0)})`,
)
console.table(held)
console.log(
  '\nProcessor ms: an edit, each screen it reaches, each other node that takes it over, and in Postgres',
)
console.table(
  Object.fromEntries(
    Object.entries(costs).map(([says, of]) => [
      says,
      Object.fromEntries(Object.entries(of).map(([name, value]) => [name, shown(value, 3)])),
    ]),
  ),
)
console.log('\nMemory')
console.table(memory)
const [three, one] = [costs['3 on Postgres'], costs['1 on Postgres']]
if (three && one) {
  console.log(`\nBy the model (docs/sizing.md), edits/s at 0.7 of each core, boards of ${perBoard} people:`)
  const atMost = (nodes: number, spread: number) =>
    (nodes * 700) / (one.edit + one.delivery * (perBoard - 1) + three.takeOver * (spread - 1))
  console.table(
    Object.fromEntries(
      [1, 2, 3, 4, 8].map((nodes) => [
        `${nodes} nodes`,
        {
          'each board on one of them': shown(atMost(nodes, 1), 0),
          'each on all of them': shown(atMost(nodes, Math.min(nodes, perBoard)), 0),
          'cores of Postgres': shown((atMost(nodes, 1) * one.inPostgres) / 1_000),
        },
      ]),
    ),
  )
}
process.exit()
