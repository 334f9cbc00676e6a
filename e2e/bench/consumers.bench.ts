// A data set of 1,000,000 people and 10,000,000 purchases: what importing it takes of memory, what counting costs beside
// DuckDB asked by hand on the same file, and how long somebody else waits meanwhile. PEOPLE and PURCHASES make it smaller.
import { createReadStream, createWriteStream, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { Someone } from '@parley/server/cast.ts'
import { samplePeople, samplePurchases } from '@parley/server/consumers/sample.ts'
import { Parley } from '../parley.ts'
import type { Figure } from './figure.ts'
import { after, median, percentile, shown } from './figures.ts'

const people = Number(process.env['PEOPLE'] ?? 1_000_000)
const purchases = Number(process.env['PURCHASES'] ?? 10_000_000)
const runs = Number(process.env['RUNS'] ?? 7)
/** What is to hold is said of so many. */
const bound = (atMost: number) => (people >= 1_000_000 && purchases >= 10_000_000 ? { atMost } : {})
const sample = { seed: 6, people, purchases, asOf: '2026-10-31' }
export const seed = `6, PEOPLE=${people} PURCHASES=${purchases} RUNS=${runs}`
export const figures: Figure[] = []

const folder = await mkdtemp(join(tmpdir(), 'parley-lists-'))
const parley = await Parley.start()
const alice = new Someone(parley, 'alice')
const bob = new Someone(parley, 'bob')
await alice.signUp()
await alice.hire(bob)
const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Everybody' })

/** The most memory a process ever had, and has now, in MB. */
function memoryOf(pid: number): { most: number; now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_000
  return { most: read('VmHWM'), now: read('VmRSS') }
}

/** Bob asks for something small again and again while something goes on; how long he waited, in ms. */
async function meanwhile<T>(work: () => Promise<T>): Promise<{ done: T; ms: number; waits: number[] }> {
  const over = new AbortController()
  const waits: number[] = []
  const asking = (async () => {
    while (!over.signal.aborted) {
      const from = performance.now()
      await bob.api.account.me.query()
      waits.push(performance.now() - from)
      await after(50)
    }
  })()
  const from = performance.now()
  const done = await work()
  const ms = performance.now() - from
  over.abort()
  await asking
  return { done, ms, waits }
}

async function bring(what: 'people' | 'purchases'): Promise<Record<string, string>> {
  const file = join(folder, `${what}.csv`)
  const lines = what === 'people' ? samplePeople(sample) : samplePurchases(sample)
  await pipeline(Readable.from(lines), createWriteStream(file))
  const { ms, waits, done } = await meanwhile(() => sent(file, what))
  rmSync(file)
  const { most } = memoryOf(parley.pid)
  return {
    rows: String(done),
    seconds: shown(ms / 1_000, 1),
    'most MB': shown(most, 0),
    'others wait p50 ms': shown(median(waits)),
    'p99 ms': shown(percentile(waits, 99)),
  }
}

async function sent(file: string, what: string): Promise<number> {
  // A body that is still being read is sent as it comes.
  const init: RequestInit & { duplex: 'half' } = {
    method: 'PUT',
    headers: { 'content-type': 'text/csv', cookie: alice.cookie ?? '', origin: parley.url },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  }
  const answer = await fetch(`${parley.url}/data-sets/${dataSet}/${what}`, init)
  const body = (await answer.json()) as { rows: number; refused: unknown[] }
  if (!answer.ok || body.refused.length > 0) throw new Error(JSON.stringify(body))
  return body.rows
}

const months = { from: '2025-11-01', to: '2026-10-31' }
const free = { from: '2025-11-15', to: '2026-10-15' }
const category = 'coffee'
const ownBrand = 'Brimberg'
const often = (window: typeof free): Predicate => ({
  all: [
    {
      block: 'purchaseHistory',
      bought: { category, brand: ownBrand, ...window },
      measure: 'times',
      least: 3,
    },
    { field: 'age', least: 30, most: 50 },
  ],
})
const loyal = (window: typeof free): Predicate => ({
  block: 'purchaseHistory',
  loyalty: { category, ownBrand, cut: 50, ...window },
  is: 'loyal',
})
const count = async (predicate: Predicate) =>
  (await alice.api.consumers.count.query({ dataSet, predicate })).count ?? 0

/** As somebody who knows SQL would ask, by days alone. */
const byHand = {
  often: `select count(*) from people where no in (select no from purchases
      where category = 'coffee' and brand = 'Brimberg' and date between '2025-11-15' and '2026-10-15' group by no having count(*) >= 3)
    and no in (select no from fields where name = 'age' and number between 30 and 50)`,
  loyal: `select count(*) from (select no from purchases
      where category = 'coffee' and date between '2025-11-15' and '2026-10-15' group by no
      having sum(amount) > 0 and sum(case when brand = 'Brimberg' then amount else 0 end) >= 0.5 * sum(amount))`,
  classes: `with spent as (select no, brand, sum(amount) amount from purchases
      where category = 'coffee' and date between '2025-11-15' and '2026-10-15' group by no, brand),
    classed as (select no, case when sum(case when brand = 'Brimberg' then amount else 0 end) >= 0.5 * sum(amount) then 1
      when max(amount) >= 0.5 * sum(amount) then 2 else 3 end as class from spent group by no)
    select class, brand, sum(amount), count(*) from classed join spent using (no) group by class, brand`,
}
const questions = {
  often: (window: typeof free) => count(often(window)),
  loyal: (window: typeof free) => count(loyal(window)),
  classes: (window: typeof free) =>
    alice.api.consumers.classes.query({ dataSet, ownBrand, category, cut: 50, ...window }),
}
type Question = keyof typeof questions
const asks: Readonly<Record<Question, string>> = {
  often: 'who bought three times and is 30 to 50',
  loyal: 'who is loyal',
  classes: 'the three classes and their brands',
}
const names: readonly Question[] = ['often', 'loyal', 'classes']

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const from = performance.now()
    await work()
    // The first one warms up.
    if (run > 0) times.push(performance.now() - from)
  }
  return times
}

async function asked(): Promise<Record<Question, { months: number; free: number; p99: number }>> {
  const ask = async (name: Question) => {
    const { done, waits } = await meanwhile(async () => ({
      months: median(await timed(() => questions[name](months))),
      free: median(await timed(() => questions[name](free))),
    }))
    return { ...done, p99: percentile(waits, 99) }
  }
  return { often: await ask('often'), loyal: await ask('loyal'), classes: await ask('classes') }
}

const bare = async (connection: DuckDBConnection, name: Question) =>
  median(await timed(async () => (await connection.run(byHand[name])).getRowsJS()))

try {
  const alone = (await meanwhile(() => after(3_000))).waits
  console.log(
    `\nNobody else there: an answer takes ${shown(median(alone))} ms at p50, ${shown(percentile(alone, 99))} ms at p99.`,
  )
  console.log(`\n${people} people and ${purchases} purchases, sent as CSV`)
  console.table({ people: await bring('people'), purchases: await bring('purchases') })
  const ours = await asked()
  const { most, now } = memoryOf(parley.pid)
  await parley.kill()
  const file = join(parley.folder, 'data-sets', `${dataSet}.duckdb`)
  const instance = await DuckDBInstance.create(file, { threads: '2', memory_limit: '1GB' })
  const connection = await instance.connect()
  const rows: Record<string, Record<string, string>> = {}
  for (const name of names) {
    const hand = await bare(connection, name)
    figures.push(
      { what: `${asks[name]}, over whole months`, value: ours[name].months, unit: 'ms', ...bound(300) },
      {
        what: `${asks[name]}, free window ÷ DuckDB by hand`,
        value: ours[name].free / hand,
        unit: '',
        ...bound(3),
      },
      { what: `${asks[name]}: others wait meanwhile, p99`, value: ours[name].p99, unit: 'ms' },
    )
    rows[name] = {
      'whole months ms': shown(ours[name].months, 0),
      'free window ms': shown(ours[name].free, 0),
      'by hand ms': shown(hand, 0),
      ratio: shown(ours[name].free / hand),
      'others wait p99 ms': shown(ours[name].p99),
    }
  }
  console.log(
    '\nCounting, medians over HTTP; to hold: 300 ms by months, 3 times DuckDB by hand in a free window',
  )
  console.table(rows)
  figures.push({
    what: `memory at most, ${people} people and ${purchases} purchases`,
    value: most,
    unit: 'MB',
  })
  console.log(
    `The file has ${shown(statSync(file).size / 1e6, 0)} MB; Parley had ${shown(most, 0)} MB at most and ${shown(now, 0)} MB at the end.`,
  )
  connection.closeSync()
  instance.closeSync()
} finally {
  await parley.stop()
  rmSync(folder, { recursive: true, force: true })
}
