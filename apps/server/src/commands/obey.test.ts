import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { close } from '@parley/model/wire.ts'
import { openHouse, refusal, Someone } from '../cast.ts'
import { child } from '../child.ts'
import { openSqlite } from '../store/sqlite.ts'
import { obey } from './obey.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A command in this process, with what it said. */
async function parley(args: string[], settings: Record<string, string> = {}) {
  let out = ''
  let err = ''
  const say = (line: string) => (out += `${line}\n`)
  const complain = (line: string) => (err += `${line}\n`)
  const environment = { DATA_DIR: join(folder, 'data'), ...settings }
  const code = await obey(args, { environment, folder }, { say, complain })
  return { code, out, err }
}

const plan = (more: object = {}) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: 'A' },
  cards: [],
  links: [],
  ...more,
})
const quay = { id: 'c1', kind: 'contactPoint', title: 'Quay', direction: 'oneWay' }

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

test.each([
  [[]],
  [['burn']],
  [['validate']],
  [['backup']],
  [['token', 'alice@example.org']],
  [['users', 'all']],
])('called wrongly (%j) it says how it is called', async (args) => {
  const { code, out, err } = await parley(args)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/Usage|There is nothing/)
})

test('as a program it ends with the exit code, and reads paths from where it was called', async () => {
  write('a.plan.json', plan({ cards: [quay] }))
  const npm = { npm_lifecycle_event: 'parley', INIT_CWD: folder }
  const { code, out } = await child('cli.ts', ['validate', 'a.plan.json'], npm).done
  expect(code).toBe(1)
  expect(out).toMatch(/^a\.plan\.json: \d+ error/)
  expect((await child('cli.ts', ['burn'], {}).done).code).toBe(2)
})

describe('validate', () => {
  test('says nothing is wrong with a plan that is sound', async () => {
    const { code, out, err } = await parley(['validate', write('a.plan.json', plan())])
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'a.plan.json: 0 errors, 0 warnings, 0 hints\n',
      err: '',
    })
  })

  test('tells findings, and that errors are among them by its exit code', async () => {
    const name = write('a.plan.json', plan({ cards: [quay] }))
    const said = await parley(['validate', name])
    expect(said.code).toBe(1)
    expect(said.out).toMatch(/error +CON-1 .*\[c1\]/)
    const { out, code } = await parley(['validate', name, '--json'])
    expect(code).toBe(1)
    const [line = '', ...rest] = out.trim().split('\n')
    expect(rest).toEqual([])
    const outcome = JSON.parse(line) as { counts: { error: number }; findings: Record<string, unknown>[] }
    expect(Object.keys(outcome)).toEqual(['counts', 'findings'])
    expect(outcome.counts.error).toBeGreaterThan(0)
    for (const key of ['rule', 'severity', 'cards', 'links', 'says', 'why', 'source', 'under', 'repairs'])
      expect(outcome.findings[0]).toHaveProperty(key)
  })

  test('names every fault of an unreadable file with its path, and goes on with the others', async () => {
    const broken = write(
      'b.plan.json',
      plan({
        cards: [
          { ...quay, startsOn: 'May' },
          { id: 'x', kind: 'billboard', title: '' },
        ],
      }),
    )
    const { code, out, err } = await parley([
      'validate',
      '--json',
      write('a.plan.json', plan()),
      broken,
      'gone.json',
    ])
    expect(code).toBe(2)
    expect(err).toMatch(
      /b\.plan\.json: cards\[0\]\.startsOn .*\nb\.plan\.json: cards\[1\]\.kind .*\ngone\.json: is not there\n/,
    )
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; faults?: { path: string }[] })
    expect(lines.map(({ file }) => file)).toEqual(['a.plan.json', 'b.plan.json', 'gone.json'])
    expect(lines[1]?.faults?.map(({ path }) => path)).toEqual(['cards[0].startsOn', 'cards[1].kind'])
  })

  test('reads a file that begins with a byte order mark, and says when one is no JSON', async () => {
    expect((await parley(['validate', write('a.json', `\uFEFF${JSON.stringify(plan())}`)])).code).toBe(0)
    const { code, err } = await parley(['validate', write('c.json', '{"format":')])
    expect(code).toBe(2)
    expect(err).toMatch(/^c\.json: is not JSON/)
  })

  test('needs no settings to be right', async () => {
    const name = write('a.plan.json', plan())
    expect((await parley(['validate', name], { PORT: 'wrong' })).code).toBe(0)
  })
})

test('a lost password is reset; whoever had the old one is out', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { token } = await alice.api.account.createToken.mutate({ name: 'script' })
  const { code, out } = await parley(['password', 'Alice@example.org'])
  expect(code).toBe(0)
  const fresh = /: (\S+)\n$/.exec(out)?.[1] ?? ''
  expect((await alice.api.account.me.query()).person).toBeNull()
  const headers = { authorization: `Bearer ${token}` }
  expect((await alice.send('/trpc/boards.list', { headers })).code).toBe('signedOut')
  expect(await refusal(alice.signIn())).toBe('wrongPassword')
  await alice.signIn(fresh)
  const unknown = await parley(['password', 'eve@example.org'])
  expect(unknown).toEqual({ code: 2, out: '', err: 'Nobody has an account with eve@example.org.\n' })
  await house.close()
})

test('a reset password closes what the one who had the old one has open', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const { token } = await alice.api.account.createToken.mutate({ name: 'script' })
  const secrets = [alice.cookie?.split('=')[1], token]
  const closed = secrets.map(async (secret) => {
    const socket = new WebSocket(`${house.url.replace('http', 'ws')}/yjs/${board}?token=${secret}`)
    return new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)))
  })
  const present = async () =>
    (await alice.api.boards.list.query()).find(({ id }) => id === board)?.present.length
  await expect.poll(present, { timeout: 30_000 }).toBe(1)
  await parley(['password', 'alice@example.org'])
  expect(await Promise.all(closed)).toEqual([close.signedOut.code, close.signedOut.code])
  await house.close()
})

test('accounts are listed, and a token is made that works', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  await alice.hire(new Someone(house, 'bob'))
  const { out } = await parley(['users'])
  expect(out).toMatch(
    /^owner\talice@example\.org\talice\t\d{4}-\d\d-\d\d\t\S+\nmember\tbob@example\.org\tbob\t/,
  )
  const made = await parley(['token', 'bob@example.org', 'nightly'])
  const headers = { authorization: `Bearer ${made.out.trim()}` }
  const answer = await new Someone(house, 'script').send('/trpc/account.me', { headers })
  expect(answer.body).toMatchObject({ result: { data: { person: { name: 'bob' } } } })
  await house.close()
})

test('the audit log is printed with what commands did, and says when it was tampered with', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  await new Someone(house, 'alice').signUp()
  await parley(['token', 'alice@example.org', 'nightly'])
  const { code, out } = await parley(['audit'])
  expect(code).toBe(0)
  expect(out).toMatch(/\taccount\.signUp\t.*\n.*\tcommand\.token\t.*\n2 rows, none changed or missing/)
  const file = openSqlite(join(folder, 'data', 'parley.sqlite'))
  file.exec("UPDATE audit SET at = 0 WHERE what = 'account.signUp'")
  file.close()
  const checked = await parley(['audit', '--check'])
  expect([checked.code, checked.out]).toEqual([1, ''])
  expect(checked.err).toMatch(/^Row 1 /)
  expect((await parley(['audit', '--check', 'noted'])).err).toMatch(/The mark is not in it/)
  await house.close()
})

test('a backup ends though not a moment passes without somebody writing [H-7]', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const file = openSqlite(join(folder, 'data', 'parley.sqlite'))
  file.exec('CREATE TABLE ballast AS SELECT randomblob(40000000) AS bytes')
  let isDone = false
  const write = () => {
    if (isDone) return
    file.exec('INSERT INTO ballast VALUES (randomblob(10))')
    setImmediate(write)
  }
  write()
  const kept = await parley(['backup', 'all.parley'])
  isDone = true
  file.close()
  await house.close()
  expect(kept).toMatchObject({ code: 0, err: '' })
})

test('a backup made while people work is restored into an empty folder, under a new epoch [H-5]', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { board } = await alice.api.boards.create.mutate({ title: 'Kept' })
  const before = (await alice.api.boards.list.query()).find(({ id }) => id === board)
  const saved = await parley(['backup', 'all.parley'])
  expect(saved.out).toMatch(
    /^Kept 2 boards in .*all\.parley\nEverything that was saved before \d{4}-.*Z is in it\.\n$/,
  )
  expect((await parley(['backup', 'all.parley'])).err).toMatch(/is there already/)
  await alice.api.boards.rename.mutate({ board, title: 'Later' })
  expect((await parley(['restore', 'all.parley'])).err).toMatch(/in use by another Parley/)
  await house.stop()

  expect((await parley(['restore', 'all.parley'])).out).toMatch(
    /^Restored 2 boards .*\nWhat was there before is in /,
  )
  const asides = readdirSync(join(folder, 'data')).filter((name) => name.includes('.before-'))
  // The database, the data sets, and the key to addresses.
  expect(asides).toHaveLength(3)
  const back = await openHouse({ DATA_DIR: join(folder, 'data') })
  const again = new Someone(back, 'alice')
  await again.signIn()
  const after = (await again.api.boards.list.query()).find(({ id }) => id === board)
  expect(after).toMatchObject({ title: 'Kept' })
  expect(after?.epoch).not.toBe(before?.epoch)
  await back.close()
})

test('what is no backup is not restored, and nothing is lost for it [H-6]', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  await new Someone(house, 'alice').signUp()
  await house.stop()
  const file = join(folder, 'data', 'parley.sqlite')
  const before = readFileSync(file)
  const { code, err } = await parley([
    'restore',
    write('notes.txt', 'a shopping list that is long enough to be a header of a database'),
  ])
  expect(code).toBe(2)
  expect(err).toMatch(/notes\.txt is no backup of Parley\.\n$/)
  expect((await parley(['restore', 'gone.parley'])).err).toMatch(/is not there/)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a backup is put in the place of a database that is damaged, which is set aside', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  await house.stop()
  await parley(['backup', 'all.parley'])
  const file = join(folder, 'data', 'parley.sqlite')
  writeFileSync(file, 'nothing that SQLite could read'.repeat(300))
  const told = 'SQLITE_NOTADB: file is not a database. What to do: restore a backup.\n'
  for (const asked of [['verify'], ['users']])
    expect(await parley(asked)).toEqual({
      code: 2,
      out: '',
      err: `The database ${file} cannot be opened: ${told}`,
    })
  expect((await parley(['backup', 'no.parley'])).err).toContain(told)
  expect(await parley(['restore', 'all.parley'])).toMatchObject({ code: 0, err: '' })
  const there = readdirSync(join(folder, 'data')).toSorted()
  expect(there).toContainEqual(expect.stringMatching(/^parley\.sqlite\.before-/))
  expect(there.filter((name) => name.includes('restoring'))).toEqual([])
  expect(await parley(['verify'])).toMatchObject({ code: 0 })
})

test('a backup that was cut off is told as one, and leaves nothing behind', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  await house.stop()
  await parley(['backup', 'all.parley'])
  truncateSync(join(folder, 'all.parley'), 20_000)
  for (const command of ['verify', 'restore'])
    expect((await parley([command, 'all.parley'])).err).toMatch(/all\.parley is damaged, or was cut off\.\n$/)
  const newer = openSqlite(join(folder, 'data', 'parley.sqlite'))
  newer.exec("INSERT INTO kysely_migration VALUES ('9999-newer', '2030-01-01T00:00:00.000Z')")
  newer.close()
  await parley(['backup', 'newer.parley'])
  expect((await parley(['restore', 'newer.parley'])).err).toMatch(/newer Parley/)
  expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('restoring'))).toEqual([])
})

test('a backup goes to a folder that is there, and is no word of a program’s where it is not', async () => {
  const house = await openHouse({ DATA_DIR: join(folder, 'data') })
  await house.stop()
  const { code, err } = await parley(['backup', join('nowhere', 'all.parley')])
  expect({ code, err }).toEqual({ code: 2, err: `There is no folder ${join(folder, 'nowhere')}.\n` })
  write('all.parley.part', 'what a backup left that was broken off')
  expect(await parley(['backup', 'all.parley'])).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(folder)).not.toContain('all.parley.part')
  expect(statSync(join(folder, 'all.parley')).mode & 0o777).toBe(0o600)
})

test('a backup takes data sets along; put back later it does not bring back who was erased since [H-5]', async () => {
  const settings = { DATA_DIR: join(folder, 'data') }
  let house = await openHouse(settings)
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Pantry' })
  const headers = { 'content-type': 'text/csv' }
  const body = 'id,type,mail\nada,customer,ada@example.org\nben,customer,ben@example.org\n'
  await alice.send(`/data-sets/${dataSet}/people`, { method: 'PUT', headers, body })
  const { board } = await alice.api.boards.import.mutate({ plan: plan({ cards: [quay] }) })
  const said = { board, card: 'c1', text: 'Too dear', mayAnswer: true }
  for (const address of ['ada@example.org', 'ben@example.org'])
    await alice.api.listening.add.mutate({ ...said, address })

  // A process of its own, as somebody would call it while Parley has the files open.
  const kept = await child('cli.ts', ['backup', 'all.parley'], settings, folder).done
  expect(kept).toMatchObject({ code: 0, err: '' })
  expect(kept.out).toMatch(/^Kept 2 boards and 1 data set in /)
  expect(statSync(join(folder, 'all.parley')).mode & 0o777).toBe(0o600)
  const find = (who: Someone, id: string) => who.api.consumers.find.mutate({ dataSet, person: id })
  await alice.api.consumers.erase.mutate({ dataSet, person: 'ada' })
  await alice.api.consumers.erase.mutate({ dataSet, person: 'nobody' })
  await house.stop()
  expect((await parley(['restore', 'all.parley'])).code).toBe(0)
  const isAda = (path: string) => readFileSync(join(folder, 'data', path)).includes('ada@example.org')
  expect(readdirSync(join(folder, 'data', 'data-sets')).filter((name) => isAda(`data-sets/${name}`))).toEqual(
    [],
  )

  house = await openHouse(settings)
  const again = new Someone(house, 'alice')
  await again.signIn()
  expect(await refusal(find(again, 'ada'))).toBe('noConsumer')
  expect(await find(again, 'ben')).toMatchObject({ fields: { mail: 'ben@example.org' } })
  expect((await again.api.consumers.list.query())[0]).toMatchObject({ people: 1 })
  // Her answer stays away as well, and the key that opens his address has come along.
  const answers = (await again.api.listening.answers.query({ board })).map(({ answer }) => answer)
  const told = await again.api.listening.export.mutate({ board, answers })
  expect(told.map(({ address }) => address)).toEqual(['ben@example.org'])
  await house.close()
})

test('where somebody works with a data set all the time, a backup keeps nothing and says why', async () => {
  const settings = { DATA_DIR: join(folder, 'data') }
  const house = await openHouse(settings)
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Pantry' })
  const working = new AbortController()
  const work = (async () => {
    while (!working.signal.aborted) await alice.api.consumers.get.query({ dataSet })
  })()
  const kept = await child('cli.ts', ['backup', 'all.parley'], settings, folder).done
  working.abort()
  await work
  expect(kept.code).toBe(2)
  expect(kept.err).toMatch(/^Nothing was kept: people are working with “Pantry”/)
  expect(readdirSync(folder)).toEqual(['data'])
  await house.close()
}, 60_000)
