import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canonical, docFrom } from '@parley/model/board/doc.ts'
import { addCard } from '@parley/model/board/edit.ts'
import { planFileIn } from '@parley/model/board/export.ts'
import { schema } from '@parley/model/board/migrate.ts'
import { parsePlanFile } from '@parley/model/board/plan-file.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { openHouse, Someone } from './cast.ts'
import { obey } from './commands/obey.ts'
import { storedIn } from './store/checkpoint.ts'
import { databaseFile, openDatabase } from './store/database.ts'
import { journalIn } from './store/journal.ts'
import { migrations } from './store/migrations/index.ts'
import { readable } from './store/rebuild.ts'
import { openSqlite } from './store/sqlite.ts'
import { Guest } from './sync/guest.ts'
import { openStage } from './sync/stage.ts'

// What a Parley of before wrote, as keep-layout.ts kept it: each way in which it can come to today's must open it.

const kept = join(import.meta.dirname, 'store/layouts')
const textOf = (name: string) => readFileSync(join(kept, name), 'utf8')
const numbers = Array.from({ length: schema }, (_, before) => before + 1)
const names = Object.keys(migrations).toSorted()
const databases = names.filter((name) => existsSync(join(kept, `${name}.sql`)))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-layouts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const planIn = (name: string): Record<string, unknown> => JSON.parse(textOf(name)) as Record<string, unknown>
const boardIn = (number: number): Uint8Array => Buffer.from(textOf(`${number}.board`), 'base64')

async function parley(dataDir: string, ...args: string[]) {
  const said: string[] = []
  const words = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
  }
  const code = await obey(args, { environment: { DATA_DIR: resolve(folder, dataDir) }, folder }, words)
  return { code, said: said.join('\n') }
}

/** A data folder in which a database of before lies. */
function laidOut(name: string): string {
  const there = mkdtempSync(join(folder, 'data-'))
  const sqlite = openSqlite(databaseFile(there))
  sqlite.pragma('foreign_keys = OFF')
  sqlite.exec(textOf(`${name}.sql`))
  sqlite.close()
  return there
}

test('of each layout a board is kept, and of the newest a database', () => {
  const missing = [
    ...numbers.flatMap((number) => [`${number}.plan.json`, `${number}.board`]),
    `${names.at(-1)}.sql`,
  ].filter((name) => !existsSync(join(kept, name)))
  expect(missing, 'Run `node apps/server/src/keep-layout.ts`, and commit what it keeps').toEqual([])
})

test.each(numbers)('a plan file of layout %i is imported, and exported with all it says [H-10]', (number) => {
  const read = parsePlanFile(textOf(`${number}.plan.json`))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  expect(planFileIn(seedUpdate(read.file, 'b1'))).toEqual(planIn(`${schema}.plan.json`))
})

test.each(numbers)(
  'a board of layout %i opens, is written in, and keeps what nobody knows [H-10]',
  async (number) => {
    const stage = await openStage({ folder })
    await stage.seed('b1')
    await stage.database
      .updateTable('journal')
      .set({ bytes: boardIn(number), sum: null })
      .where('board', '=', 'b1')
      .execute()
    const alice = new Guest(stage, 'alice', 'b1')
    addCard(alice.pen, { id: 'new', kind: 'message', title: 'Written today' })
    await alice.saved()
    alice.leave()
    const now = planFileIn(await stage.boards.state('b1'))
    await stage.stop()
    const before = planIn(`${schema}.plan.json`)
    expect(now).toMatchObject({
      ...before,
      cards: expect.arrayContaining(before['cards'] as unknown[]) as unknown,
    })
    expect(now['cards']).toHaveLength((before['cards'] as unknown[]).length + 1)
  },
)

test.each(databases)(
  'a workspace of layout %s is opened, read through, backed up and restored elsewhere [H-10]',
  async (name) => {
    const there = laidOut(name)
    const house = await openHouse({ DATA_DIR: there })
    const alice = new Someone(house, 'alice')
    await alice.signIn()
    const boards = await alice.api.boards.list.query()
    const { id: board = '' } = boards.find(({ title }) => title.startsWith('Refill')) ?? {}
    const plan = planIn(`${schema}.plan.json`)
    expect(await alice.api.boards.get.query({ board })).toMatchObject(plan)
    const { snapshots } = await alice.api.snapshots.list.query({ board })
    expect(snapshots.map((one) => one.name)).toContain('Before the meeting')
    await house.stop()
    expect(await parley(there, 'verify')).toMatchObject({ code: 0 })
    expect(await parley(there, 'backup', 'all.backup')).toMatchObject({ code: 0 })
    expect(await parley('elsewhere', 'restore', 'all.backup')).toMatchObject({ code: 0 })
    expect(await parley('elsewhere', 'verify')).toMatchObject({ code: 0 })
  },
)

test.each(databases)('a backup of layout %s is restored [H-10]', async (name) => {
  copyFileSync(databaseFile(laidOut(name)), join(folder, 'old.backup'))
  expect(await parley('elsewhere', 'restore', 'old.backup')).toMatchObject({ code: 0 })
  expect(await parley('elsewhere', 'verify')).toMatchObject({ code: 0 })
})

/** The first two brought people, boards and the journal; from there on there is something to keep. */
test.each(names.slice(1))(
  'a database as it was after %s is brought up to date with its boards [H-10]',
  async (name) => {
    const file = databaseFile(folder)
    const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: openSqlite(file) }) })
    const before = Object.fromEntries(
      names.slice(0, names.indexOf(name) + 1).map((one) => [one, migrations[one as keyof typeof migrations]]),
    )
    await new Migrator({ db: database, provider: { getMigrations: async () => before } }).migrateToLatest()
    await database.destroy()
    const sqlite = openSqlite(file)
    sqlite.exec(`
    insert into people (id, name, standing, colour, created_at) values ('alice', 'Alice', 'owner', 1, 0);
    insert into boards (id, title, epoch, created_by, created_at) values ('b1', 'Refill', 'first', 'alice', 0);
    insert into client_ids (board, client, person) values ('b1', 7, 'alice');`)
    const row = sqlite.prepare(
      `insert into journal (board, seq, at, person, bytes) values ('b1', 1, 0, null, ?)`,
    )
    row.run(boardIn(1))
    sqlite.close()
    const today = await openDatabase(file)
    const stored = await storedIn(journalIn(today), 'b1')
    await today.destroy()
    expect(stored).toMatchObject({ seq: 1, epoch: 'first', owners: [[7, 'alice']], damaged: { rows: 0 } })
    expect(canonical(readable(stored))).toBe(canonical(docFrom(boardIn(1))))
  },
)
