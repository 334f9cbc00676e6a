import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
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

type Stopped = {
  signal: NodeJS.Signals
  waitMs?: number
  begunAt?: string
  settings?: Record<string, string>
}

/** A backup in a process of its own, which is told to stop once it has begun, and how long it took from then on. */
async function stoppedBackup({ signal, waitMs = 0, begunAt = 'all.parley.part', settings = {} }: Stopped) {
  const environment = { DATA_DIR: join(folder, 'data'), ...settings }
  const { process, done } = child('cli.ts', ['backup', 'all.parley'], environment, folder)
  while (!existsSync(join(folder, begunAt))) await pause(2)
  await pause(waitMs)
  const begun = Date.now()
  process.kill(signal)
  const { code, out, err } = await done
  return { code, out, err, tookMs: Date.now() - begun }
}

test('a backup that is stopped while it copies the database leaves nothing behind, and says so', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const file = openSqlite(join(folder, 'data', 'parley.sqlite'))
  file.exec('CREATE TABLE ballast AS SELECT zeroblob(150000000) AS bytes')
  file.close()
  const { code, out, err } = await stoppedBackup({ signal: 'SIGTERM' })
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: 'Stopped by SIGTERM: nothing was kept, and nothing half done is left.\n',
  })
  expect(readdirSync(folder)).toEqual(['data'])
  await house.close()
})

test('one that waits for a data set in use is stopped at once', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Pantry' })
  const working = new AbortController()
  const work = (async () => {
    while (!working.signal.aborted) await alice.api.consumers.get.query({ dataSet })
  })()
  const { code, err, tookMs } = await stoppedBackup({ signal: 'SIGINT', waitMs: 1_500 })
  working.abort()
  await work
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Stopped by SIGINT/) as unknown,
  })
  expect(tookMs).toBeLessThan(5_000)
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
    const begunAt = 'all.parley.part.dump'
    const stopped = await stoppedBackup({
      signal: 'SIGTERM',
      waitMs: 500,
      begunAt,
      settings: { DATABASE_URL },
    })
    expect(stopped).toMatchObject({ code: 2, err: expect.stringMatching(/^Stopped by SIGTERM/) as unknown })
    expect(readdirSync(folder)).toEqual([])
  },
  30_000,
)
