import type pg from 'pg'
import { z } from 'zod'
import { CannotStart } from '../config.ts'
import { connectionTo, mustAnswer, openPostgres } from '../store/postgres.ts'
import { layoutOf } from '../store/open-to-read.ts'
import type { Database } from '../store/database.ts'
import { key } from './key.ts'
import { look, median, well, wrong, type Finding } from './finding.ts'

const oldest = 120_000
const skewMs = 2_000
const farMs = 5
/** What one Parley holds open. */
const connections = 17
const tries = 15

const Server = z.object({
  version: z.coerce.number(),
  name: z.string(),
  fsync: z.string(),
  pages: z.string(),
  sums: z.string(),
  most: z.coerce.number(),
  used: z.coerce.number(),
})
const asked = `select current_setting('server_version_num') as version, current_setting('server_version') as name,
  current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('data_checksums') as sums,
  current_setting('max_connections') as most, (select count(*) from pg_stat_activity) as used`

/** The Postgres at an address: does it answer, does it keep what it says, is a pooler between, is its clock ours. */
export async function postgres(url: string, dataDir: string): Promise<Finding[]> {
  const database: Database = openPostgres(url, 1)
  try {
    await mustAnswer(database, url)
  } catch (fault) {
    if (!(fault instanceof CannotStart)) throw fault
    return [wrong(fault.message)]
  }
  const [one, other] = [connectionTo(url), connectionTo(url)]
  try {
    await Promise.all([one.connect(), other.connect()])
    const is = await layoutOf(database)
    return [
      ...keeps(Server.parse((await one.query<Record<string, unknown>>(asked)).rows[0])),
      await pooler(one, other),
      await clock(one),
      await distance(one),
      layout(is),
      ...(is === 'today' ? await key(dataDir, database) : []),
    ]
  } finally {
    await Promise.all([one.end(), other.end(), database.destroy()])
  }
}

export function keeps({ version, name, fsync, pages, sums, most, used }: z.infer<typeof Server>): Finding[] {
  const free = most - used
  return [
    version < oldest
      ? wrong(`Postgres ${name}: Parley needs 12 or newer.`)
      : well(`Postgres ${name} answers.`),
    fsync === 'on' && pages === 'on'
      ? well('It writes to the disk what it acknowledges (fsync and full_page_writes are on).')
      : wrong(
          'fsync or full_page_writes is off: what was saved is lost when its machine fails. Turn both on.',
        ),
    sums === 'on'
      ? well('Its pages carry sums (data_checksums is on).')
      : look(
          'Its pages carry no sums: a bit that flips on its disk may go unnoticed. Turn them on with pg_checksums while it is stopped.',
        ),
    free < connections
      ? look(
          `Only ${free} of its ${most} connections are free, and each Parley takes up to ${connections}: raise max_connections.`,
        )
      : well(`${free} of its ${most} connections are free; each Parley takes up to ${connections}.`),
  ]
}

const Pid = z.object({ pid: z.number() })

/** Two connections that are answered by one process are not two: a pooler hands it from one to the other. */
async function pooler(one: pg.Client, other: pg.Client): Promise<Finding> {
  const pids: number[] = []
  for (const client of [one, other])
    pids.push(Pid.parse((await client.query('select pg_backend_pid() as pid')).rows[0]).pid)
  return pids[0] === pids[1]
    ? wrong(
        'A pooler shares connections between transactions: locks and news get lost. Let DATABASE_URL lead to Postgres itself, or set the pooler to sessions.',
      )
    : well('No pooler shares its connections.')
}

const Now = z.object({ now: z.coerce.number() })

async function clock(client: pg.Client): Promise<Finding> {
  const before = Date.now()
  const { now } = Now.parse(
    (await client.query('select extract(epoch from clock_timestamp()) * 1000 as now')).rows[0],
  )
  return skew(Math.round(now - (before + Date.now()) / 2))
}

export const skew = (ms: number): Finding =>
  Math.abs(ms) > skewMs
    ? look(
        `Its clock and this machine’s are ${Math.abs(ms) / 1000} s apart: history tells wrong times. Let both follow one time server.`,
      )
    : well(`Its clock and this machine’s are ${Math.abs(ms)} ms apart.`)

async function distance(client: pg.Client): Promise<Finding> {
  const took: number[] = []
  for (let one = 0; one < tries; one++) {
    const begun = performance.now()
    await client.query('select 1')
    took.push(performance.now() - begun)
  }
  const says = `A question takes ${median(took).toFixed(1)} ms there and back`
  return median(took) > farMs
    ? look(`${says}, and each edit waits for several: run Parley nearer to it.`)
    : well(`${says}.`)
}

const layout = (is: Awaited<ReturnType<typeof layoutOf>>): Finding => {
  if (is === 'a newer') return wrong('The database is of a newer Parley: start that one.')
  if (is === 'an older')
    return look('The database is of an older Parley: make a pg_dump before you start this one.')
  return well(is === 'none' ? 'Nothing is in it yet.' : 'The database has the layout of this Parley.')
}
