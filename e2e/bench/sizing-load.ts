import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { aDatabase, asked, type APostgres } from '@parley/server/store/a-postgres.ts'
import { serve, type Served } from './children.ts'
import { after, percentile, until } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

/** How many sit on each board. */
export const perBoard = 10
const names = Array.from({ length: perBoard }, (_, one) => `person${one}`)

/** Nodes that serve the same boards. */
export type Cluster = {
  says: string
  nodes: Served[]
  postgres: APostgres | undefined
  stop(): Promise<void>
}

/** One node on SQLite, or so many on a Postgres; with so many boards of a hundred cards. */
export async function clusterOf(boards: number, postgres?: APostgres, count = 1): Promise<Cluster> {
  const plan = planFor(names, 100 - perBoard)
  const at = postgres && (await aDatabase(postgres.url()))
  const on = at === undefined ? {} : { at }
  const nodes = [await serve({ kind: 'parley', plan, boards, ...on })]
  while (nodes.length < count) nodes.push(await serve({ kind: 'parley', ...on }))
  const says = postgres ? `${count} on Postgres` : '1 on SQLite'
  return {
    says,
    nodes,
    postgres,
    stop: async () => void (await Promise.all(nodes.map((node) => node.kill()))),
  }
}

/** Of the people on each board so many write, all unless it is said; the others look on. */
export type Load = { boards: number; people: number; writers?: number; perSecond: number; seconds: number }
export type Found = {
  edits: number
  deliveries: number
  /** Processor seconds of all nodes, and of Postgres. */
  used: number
  usedByPostgres: number
  /** Of the fullest node, and of these people themselves: 1 is a core. */
  fullest: number
  ownShare: number
  p50: number
  p95: number
  /** Of all nodes together, once everybody is on her board. */
  megabytes: number
}

/** So many boards are open, each with so many people, of whom everybody is led to the next node; what it costs. */
export async function put({ nodes, postgres }: Cluster, load: Load): Promise<Found> {
  const clients: RawClient[] = []
  for (let board = 1; board <= load.boards; board++)
    for (const name of names.slice(0, load.people)) {
      const node = nodes[clients.length % nodes.length]
      if (node) clients.push(new RawClient(node, `b${board}`, name))
    }
  await Promise.all(clients.map((client) => client.joined()))
  const { people, writers: each = people } = load
  const writers = clients.filter((_, one) => one % people < each)
  await write(writers, load, 1)
  const before = await costs(nodes, postgres)
  const own = process.cpuUsage()
  const began = performance.now()
  for (const client of clients) client.acks.length = 0
  await write(writers, load, load.seconds)
  await until(() => clients.every((client) => client.unacknowledged <= 0), 'everything is acknowledged')
  const then = await costs(nodes, postgres)
  const seconds = (performance.now() - began) / 1_000
  const { user, system } = process.cpuUsage(own)
  for (const client of clients) client.leave()
  const used = then.nodes.map(({ seconds: now }, one) => now - (before.nodes[one]?.seconds ?? 0))
  const acks = clients.flatMap((client) => client.acks)
  return {
    edits: acks.length,
    deliveries: acks.length * (load.people - 1),
    used: sum(used),
    usedByPostgres: then.postgres - before.postgres,
    fullest: Math.max(...used) / seconds,
    ownShare: (user + system) / 1e6 / seconds,
    p50: percentile(acks, 50),
    p95: percentile(acks, 95),
    megabytes: sum(then.nodes.map(({ megabytes }) => megabytes)),
  }
}

/** Everybody edits at her own moment of each turn. */
async function write(clients: readonly RawClient[], { perSecond }: Load, seconds: number): Promise<void> {
  if (perSecond === 0) return
  await Promise.all(
    clients.map(async (client, one) => {
      await after((one * 1_000) / perSecond / clients.length)
      for (let edit = 1; edit <= seconds * perSecond; edit++) {
        client.edit(edit)
        await after(1_000 / perSecond)
      }
    }),
  )
}

async function costs(nodes: readonly Served[], postgres: APostgres | undefined) {
  return {
    nodes: await Promise.all(nodes.map((node) => node.cost())),
    postgres: postgres ? await usedBy(postgres) : 0,
  }
}

const Pids = z.array(z.object({ pid: z.int() }))
const ticksPerSecond = 100

/** Processor seconds of all processes of a Postgres that are there now: those of connections that stay open. */
async function usedBy(postgres: APostgres): Promise<number> {
  const rows = Pids.parse(await asked(postgres.url(), 'select pid from pg_stat_activity'))
  return sum(rows.map(({ pid }) => ticksOf(pid) / ticksPerSecond))
}

function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return Number(fields[11]) + Number(fields[12])
  } catch {
    // One of them was the connection that asked; elsewhere than on Linux nobody says.
    return 0
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
