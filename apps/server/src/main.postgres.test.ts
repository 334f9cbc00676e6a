import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard } from '@parley/model/board/edit.ts'
import { Someone } from './cast.ts'
import { child, type Child } from './child.ts'
import { aDatabase, APostgres, asked } from './store/a-postgres.ts'
import { postgresPrograms } from './store/postgres-programs.ts'
import { Guest } from './sync/guest.ts'
import { soonMs, until } from './sync/stage.ts'

const programs = postgresPrograms()
const folder = mkdtempSync(join(tmpdir(), 'parley-main-'))
afterAll(() => rmSync(folder, { recursive: true }))
const started: Child[] = []
afterEach(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  await Promise.all(started.splice(0).map(({ done }) => done))
})

// Each starts several whole servers, one after the other.
describe.skipIf(programs === undefined)('a Parley on Postgres', { timeout: 240_000 }, async () => {
  const postgres = await APostgres.start(programs ?? '')
  afterAll(() => postgres.close())

  function program(name: string, args: string[], at: string, dataDir = folder): Child {
    const one = child(name, args, { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: at })
    started.push(one)
    return one
  }
  const urlOf = async (one: Child) =>
    (await one.line(/Parley is ready at (http:\/\/127\.0\.0\.1:\d+)/))[1] ?? ''
  const command = (at: string, args: string[], home: string) => program('cli.ts', args, at, home).done

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
    const goOn = postgres.pause()
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

  test('a backup takes tables, data sets and the key along, and is put back under a new epoch [H-5]', async () => {
    const at = await aDatabase(postgres.url())
    const home = join(folder, 'home')
    const running = program('main.ts', [], at, home)
    const alice = new Someone({ url: await urlOf(running) }, 'alice')
    await alice.signUp()
    const { board } = await alice.api.boards.create.mutate({ title: 'Kept' })
    const { dataSet } = await alice.api.consumers.createSample.mutate()
    const epochs = () => asked(at, 'select epoch from boards order by id')
    const before = await epochs()
    const file = join(folder, 'all.parley')
    const kept = await command(at, ['backup', file], home)
    expect(kept).toMatchObject({ code: 0, err: '' })
    expect(kept.out).toMatch(/^Kept 2 boards and 1 data set in .*all\.parley\n/)
    await alice.api.boards.rename.mutate({ board, title: 'Later' })
    const elsewhere = await command(at, ['restore', file], join(folder, 'other'))
    expect(elsewhere.err).toBe('A Parley is working on this database: stop every one of them first.\n')
    running.process.kill('SIGTERM')
    await running.done
    rmSync(home, { recursive: true })
    expect((await command(at, ['restore', file], home)).out).toMatch(
      /^Restored 2 boards .*\nWhat was there before is in the schema before_\d+/,
    )
    const again = new Someone({ url: await urlOf(program('main.ts', [], at, home)) }, 'alice')
    await again.signIn()
    const after = await again.api.boards.get.query({ board })
    expect(after.plan).toMatchObject({ title: 'Kept' })
    expect(await epochs()).not.toEqual(before)
    expect(await again.api.consumers.get.query({ dataSet })).toMatchObject({ people: 2_000 })
    expect((await command(at, ['audit', '--check'], home)).code).toBe(0)
    expect((await command(at, ['verify'], home)).out).toMatch(/^Read 2 boards, .*: all as it should be\.$/m)
    const spare = await aDatabase(postgres.url())
    expect(await command(spare, ['restore', file], join(folder, 'spare'))).toMatchObject({ code: 0, err: '' })
    expect((await command(spare, ['verify'], join(folder, 'spare'))).out).toMatch(
      /^Read 2 boards, .*all as it/m,
    )
    expect((await command(at, ['verify', file], home)).err).toMatch(/is whole\. .*spare database/)
    expect((await command(at, ['doctor'], home)).out).toMatch(/^well +No pooler shares its connections\.$/m)
    expect((await command(at, ['compact', board], home)).out).toMatch(/^Written anew in \d+ bytes/)
    expect((await command(at, ['verify'], home)).code).toBe(0)
    expect((await command(at, ['users'], home)).out).toMatch(/^owner\talice@example\.org\talice\t/)
  })

  test('a node that is killed while it writes loses nothing that it acknowledged, and people go on with the other [J-2, J-16]', async () => {
    const at = await aDatabase(postgres.url())
    const begun = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const one = program('main.ts', [], at, join(folder, name))
        return { one, url: await urlOf(one) }
      }),
    )
    const alice = new Someone({ url: begun[0]?.url ?? '' }, 'alice')
    await alice.signUp()
    const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
    const { token } = await alice.api.account.createToken.mutate({ name: 'two desks' })
    const sits = (url: string, doc = newDoc()) =>
      new Guest({ url: url.replace('http', 'ws') }, token, board, doc)
    const [desk, tablet] = begun.map(({ url }) => sits(url))
    if (!desk || !tablet) throw new Error('There are two nodes.')
    await Promise.all([desk.saved(), tablet.saved()])
    const safe: string[] = []
    const dies = setTimeout(() => begun[0]?.one.process.kill('SIGKILL'), 700)
    for (let word = 0; !desk.closed.length && word < 5_000; word++) {
      addCard(desk.pen, { id: `d${word}`, kind: 'message', title: 'At the desk' })
      addCard(tablet.pen, { id: `t${word}`, kind: 'message', title: 'On the tablet' })
      await until(() => desk.isSaved || desk.closed.length > 0, 'it is kept, or the node is dead')
      if (desk.isSaved) safe.push(`d${word}`)
    }
    clearTimeout(dies)
    await tablet.saved()
    expect(safe.length).toBeGreaterThan(0)
    await until(
      () => safe.every((id) => tablet.board.cards.has(id)),
      'the other node has all that was acknowledged',
    )
    desk.leave()
    const movedAt = Date.now()
    const moved = sits(begun[1]?.url ?? '', desk.doc)
    await until(() => moved.isSaved && tablet.isSaved && moved.sees === tablet.sees, 'both see one board')
    expect(Date.now() - movedAt).toBeLessThan(soonMs)
    moved.leave()
    tablet.leave()
  })
})
