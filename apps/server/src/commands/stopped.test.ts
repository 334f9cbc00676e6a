import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openHouse, Someone } from '../cast.ts'
import { child } from '../child.ts'
import { aLaidOutDatabase, asked } from '../store/a-postgres.ts'
import { openSqlite } from '../store/sqlite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-stopped-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A backup in a process of its own, which is told to stop once it has come so far. */
async function stoppedBackup(
  signal: NodeJS.Signals,
  hasBegun: (part: string) => boolean,
  settings: Record<string, string> = {},
) {
  const environment = { DATA_DIR: join(folder, 'data'), ...settings }
  const { process, done } = child('cli.ts', ['backup', 'all.parley'], environment, folder)
  while (!hasBegun(join(folder, 'all.parley.part'))) await pause(2)
  process.kill(signal)
  return done
}

/** Is the database copied, so that what lies beside it comes next? */
function isCopied(part: string): boolean {
  if (!existsSync(part)) return false
  const copy = new Sqlite(part, { readonly: true })
  try {
    return copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kept_files'").get() !== undefined
  } catch {
    // It is being written this moment.
    return false
  } finally {
    copy.close()
  }
}

test('a backup that is stopped while it copies the database leaves nothing behind, and says so', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const file = openSqlite(join(folder, 'data', 'parley.sqlite'))
  file.exec('CREATE TABLE ballast AS SELECT zeroblob(150000000) AS bytes')
  file.close()
  const { code, out, err } = await stoppedBackup('SIGTERM', existsSync)
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: 'Stopped by SIGTERM: nothing was kept, and nothing half done is left.\n',
  })
  expect(readdirSync(folder)).toEqual(['data'])
  await house.close()
})

test('one that waits for a data set in use waits no longer', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Pantry' })
  const working = new AbortController()
  const work = (async () => {
    while (!working.signal.aborted) await alice.api.consumers.get.query({ dataSet })
  })()
  const { code, err } = await stoppedBackup('SIGINT', isCopied)
  working.abort()
  await work
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Stopped by SIGINT/) as unknown,
  })
  expect(readdirSync(folder)).toEqual(['data'])
  await house.close()
}, 30_000)

const server = inject('postgres')
test.skipIf(server === '')(
  'one of a Postgres takes away what pg_dump had written',
  async () => {
    const DATABASE_URL = await aLaidOutDatabase(server)
    // What cannot be pressed together takes pg_dump a while.
    await asked(
      DATABASE_URL,
      'create table ballast as select md5(one::text) || md5((one + 0.5)::text) as held from generate_series(1, 700000) one',
    )
    const isDumping = (part: string) => (statSync(`${part}.dump`, { throwIfNoEntry: false })?.size ?? 0) > 0
    const stopped = await stoppedBackup('SIGTERM', isDumping, { DATABASE_URL })
    expect(stopped).toMatchObject({ code: 2, err: expect.stringMatching(/^Stopped by SIGTERM/) as unknown })
    expect(readdirSync(folder)).toEqual([])
  },
  30_000,
)
