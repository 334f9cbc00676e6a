import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { Someone } from './cast.ts'
import { child, type Child } from './child.ts'
import { aDatabase, APostgres, asked } from './store/a-postgres.ts'
import { postgresPrograms } from './store/postgres-programs.ts'

const programs = postgresPrograms()
const folder = mkdtempSync(join(tmpdir(), 'parley-main-'))
afterAll(() => rmSync(folder, { recursive: true }))
const started: Child[] = []
afterEach(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  await Promise.all(started.splice(0).map(({ done }) => done))
})

describe.skipIf(programs === undefined)('a Parley on Postgres', async () => {
  const postgres = await APostgres.start(programs ?? '')
  afterAll(() => postgres.close())

  function program(name: string, args: string[], at: string): Child {
    const one = child(name, args, { PORT: '0', DATA_DIR: folder, DATABASE_URL: at })
    started.push(one)
    return one
  }
  const urlOf = async (one: Child) =>
    (await one.line(/Parley is ready at (http:\/\/127\.0\.0\.1:\d+)/))[1] ?? ''
  const command = (at: string, ...args: string[]) => program('cli.ts', args, at).done

  test('serves, is killed, and is there again with all that it had', async () => {
    const at = await aDatabase(postgres.url())
    const first = program('main.ts', [], at)
    const alice = new Someone({ url: await urlOf(first) }, 'alice')
    await alice.signUp()
    const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
    first.process.kill('SIGKILL')
    await first.done
    const again = new Someone({ url: await urlOf(program('main.ts', [], at)) }, 'alice')
    await again.signIn()
    expect(await again.api.boards.get.query({ board })).toMatchObject({ plan: { title: 'Spring' } })
  })

  test('says that it is not ready while the database is away, and lives on', async () => {
    const at = await aDatabase(postgres.url())
    const running = program('main.ts', [], at)
    const alice = new Someone({ url: await urlOf(running) }, 'alice')
    await alice.signUp()
    expect((await alice.send('/readyz')).status).toBe(200)
    const goOn = await postgres.pause()
    expect(await alice.send('/readyz')).toMatchObject({
      status: 503,
      body: { ok: false, says: 'The database does not answer.' },
    })
    goOn()
    await postgres.stop()
    expect((await alice.send('/readyz')).status).toBe(503)
    expect((await alice.call('boards.list', 'query', undefined)).code).toBe('failed')
    await postgres.start()
    await expect.poll(async () => (await alice.send('/readyz')).status, { timeout: 5_000 }).toBe(200)
    expect(await alice.api.boards.list.query()).toHaveLength(1)
    running.process.kill('SIGTERM')
    expect((await running.done).code).toBe(0)
  })

  test('an address where nobody answers is told in one line', async () => {
    const { code, out, err } = await program('main.ts', [], 'postgres://parley:secret@127.0.0.1:1/parley')
      .done
    const says = 'The database 127.0.0.1:1/parley cannot be used: nobody answers there (ECONNREFUSED).'
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `${says} Start it, or correct DATABASE_URL.\n`,
    })
  })

  test('commands work on it, and a backup says whose work it is', async () => {
    const at = await aDatabase(postgres.url())
    const running = program('main.ts', [], at)
    const alice = new Someone({ url: await urlOf(running) }, 'alice')
    await alice.signUp()
    expect((await command(at, 'users')).out).toMatch(/^owner\talice@example\.org\talice\t/)
    expect((await command(at, 'audit', '--check')).code).toBe(0)
    const kept = await command(at, 'backup', join(folder, 'kept'))
    expect(kept.code).toBe(2)
    expect(kept.err).toMatch(/pg_dump .*Keep a copy of /)
    expect((await command(at, 'restore', join(folder, 'kept'))).err).toMatch(
      /pg_restore .*parley -- restored/,
    )
    const before = await asked(at, 'select epoch from boards')
    expect((await command(at, 'restored')).out).toMatch(/new beginning/)
    expect(await asked(at, 'select epoch from boards')).not.toEqual(before)
  })
})
