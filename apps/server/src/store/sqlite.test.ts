import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { CannotStart } from '../config.ts'
import { atOnce, openDatabase } from './database.ts'
import { openSqlite } from './sqlite.ts'
import { takeFolder } from './folder.ts'
import { openJournal } from './journal-thread.ts'
import { migrations } from './migrations/index.ts'
import { storeContract } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const newFile = () => join(folder, `${(count += 1)}.sqlite`)

storeContract('SQLite', () => openDatabase(newFile()))

test('the connection keeps what is committed and minds its foreign keys [J-3]', () => {
  const sqlite = openSqlite(newFile())
  expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  sqlite.close()
})

test('a house that is closed leaves one file, also where no board was opened', async () => {
  const file = newFile()
  const [database, journal] = [await openDatabase(file), openJournal(file)]
  await journal.close()
  await database.destroy()
  expect(existsSync(`${file}-wal`)).toBe(false)
  expect(statSync(file).size).toBeGreaterThan(100_000)
})

test('every migration can be taken back and leaves nothing behind', async () => {
  const file = newFile()
  await (await openDatabase(file)).destroy()
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: openSqlite(file) }) })
  for (const { down } of Object.values(migrations).toReversed()) await down(database)
  const tables = await database.introspection.getTables()
  expect(tables).toEqual([])
  await database.destroy()
})

test('a transaction that reads before it writes is not cut off by the journal that commits in between', async () => {
  const file = newFile()
  const database = await openDatabase(file)
  const journal = openSqlite(file)
  journal.pragma('busy_timeout = 0')
  journal.exec('create table kept (n integer)')
  const write = () => journal.exec('insert into kept values (1)')
  await atOnce(database, async (inner) => {
    await inner.selectFrom('people').selectAll().execute()
    expect(write).toThrow('database is locked')
    await inner.deleteFrom('people').execute()
  })
  expect(write).not.toThrow()
  journal.close()
  await database.destroy()
})

test('a database of a newer Parley is left alone [J-13]', async () => {
  const file = newFile()
  const database = await openDatabase(file)
  await database.destroy()
  const sqlite = openSqlite(file)
  sqlite.exec("INSERT INTO kysely_migration VALUES ('999-from-tomorrow', '2030-01-01T00:00:00.000Z')")
  sqlite.close()
  await expect(openDatabase(file)).rejects.toThrow(/newer Parley/)
})

test('a file that is no database is told in one line [J-13]', async () => {
  const file = newFile()
  writeFileSync(file, 'this is a shopping list, and longer than a header of a database would be')
  await expect(openDatabase(file)).rejects.toThrow(CannotStart)
})

/** What another program keeps, in a file or in one with a log beside it. */
function ofAnother(sql: string): string {
  const file = newFile()
  const sqlite = new Sqlite(file)
  sqlite.exec(sql)
  sqlite.close()
  return file
}

const itsLayout =
  "CREATE TABLE kysely_migration (name text, timestamp text); INSERT INTO kysely_migration VALUES ('01', '')"

test.each([
  ['CREATE TABLE songs (title text)', ' (it holds songs)'],
  ['PRAGMA journal_mode = WAL; CREATE TABLE a (b); CREATE TABLE c (d)', ' (it holds a, c)'],
  [`CREATE TABLE people (id text); ${itsLayout}`, ' (it holds people)'],
  ['PRAGMA application_id = 252006675; PRAGMA user_version = 3', ''],
])(
  'another program’s database (%s) is told with its name, and not a byte of it is changed [J-13]',
  async (sql, holds) => {
    const file = ofAnother(sql)
    const before = readFileSync(file)
    const fault = await openDatabase(file).catch((found: unknown) => found)
    expect(fault).toBeInstanceOf(CannotStart)
    expect(String(fault)).toContain(
      `${file} is the database of another program${holds}, and is left as it is`,
    )
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}-wal`)).toBe(false)
  },
)

test('a first start that was cut off before it laid anything out is gone on with', async () => {
  const file = ofAnother(
    'CREATE TABLE kysely_migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL)',
  )
  const database = await openDatabase(file)
  expect(await database.selectFrom('people').selectAll().execute()).toEqual([])
  await database.destroy()
})

test('a folder is one Parley’s at a time, and closed to others of the machine [J-12]', () => {
  const own = join(folder, 'own')
  const release = takeFolder(own)
  expect(statSync(own).mode & 0o077).toBe(0)
  expect(() => takeFolder(own)).toThrow(`The data folder ${own} is in use by another Parley.`)
  release()
  takeFolder(own)()
})

test('a folder that cannot be is told in one line', () => {
  const file = newFile()
  writeFileSync(file, '')
  expect(() => takeFolder(join(file, 'below'))).toThrow(/cannot be written \(ENOTDIR\)/)
})
