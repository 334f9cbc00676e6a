// `npm run faults -- NAME… [--long] [--seed=WORDS] [--minutes=N] [--postgres]`: does what goes wrong to Parley, and
// prints what came of it; with --postgres to one on a Postgres of the run's own. The short form is the one of the suite;
// the long one is for a night, and of each fault takes no more than an hour unless N says so. Exit code 1 where something
// does not hold or breaks off, 2 where there is nothing to be done as it was asked.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { seeded } from '@parley/server/sync/seeded.ts'
import { APostgres } from '@parley/server/store/a-postgres.ts'
import { postgresPrograms } from '@parley/server/store/postgres-programs.ts'
import { catalogue } from './catalogue.ts'
import { broken, lineOf, rowsOf, type Fault } from './fault.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    long: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'the faults of today' },
    minutes: { type: 'string', default: '60' },
  },
})
const everything = Object.keys(catalogue).filter(
  (name) => !values.postgres || catalogue[name]?.alsoOnPostgres,
)
const names = positionals.length > 0 ? positionals : everything
const postgres = values.postgres ? await onPostgres() : undefined
for (const name of names) {
  const fault = catalogue[name]
  if (!fault) {
    console.error(`There is no fault ${name}. There are: ${Object.keys(catalogue).join(', ')}.`)
    process.exitCode = 2
    continue
  }
  if (postgres && !fault.alsoOnPostgres) {
    console.error(`With --postgres there are: ${everything.join(', ')}. ${name} is done without it.`)
    process.exitCode = 2
    continue
  }
  console.log(`\n${name}: ${fault.says}`)
  const why = fault.cannot?.()
  if (why) {
    console.log(`SKIPPED: ${why}`)
    continue
  }
  if (!(await done(name, fault))) process.exitCode = 1
}
// Whatever a fault that broke off has left open keeps nobody waiting.
await postgres?.close()
process.exit()

/** Does it and prints what came of it; one that breaks off leaves the others to be done. */
async function done(name: string, fault: Fault): Promise<boolean> {
  const { long, seed, minutes } = values
  const began = performance.now()
  const [before] = loadavg()
  const isLate = (share = 1) => performance.now() - began > share * Number(minutes) * 60_000
  try {
    const given = { chance: seeded(seed), long, tell: (line: string) => console.log(line), isLate }
    const figures = await fault.run(given)
    console.table(rowsOf(figures))
    const seconds = Math.round((performance.now() - began) / 1_000)
    const load = [before, loadavg()[0]].map((one = 0) => Math.round(one)).join(' to ')
    console.log(`${name}${long ? ' --long' : ''}${postgres ? ' --postgres' : ''}: ${lineOf(figures)}`)
    console.log(
      `seed “${seed}”, ${seconds} s, load ${load} on ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
    )
    return broken(figures, true).length === 0
  } catch (fault) {
    console.error(`${name} broke off after ${Math.round((performance.now() - began) / 1_000)} s:`, fault)
    return false
  }
}

/** Whatever looks for a place from here on is given a database of its own in a Postgres. */
async function onPostgres(): Promise<APostgres> {
  const programs = postgresPrograms()
  if (programs === undefined) {
    console.error('No Postgres is installed, and --postgres needs its programs.')
    process.exit(2)
  }
  const postgres = await APostgres.start(programs)
  process.env['TESTS_ON'] = postgres.url()
  return postgres
}
