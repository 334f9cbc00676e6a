import { rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { openDatabase, type Database } from '../store/database.ts'
import { dumpingOf } from './dumping.ts'
import { dumpFile, keepFile, keepFiles } from './kept-files.ts'

/** How many data sets there are, and of how many the people came along. */
export type Sets = { sets: number; kept: number }

/** The tables as pg_dump writes them, with everything that lies in the data folder. */
export async function copyPostgres(
  file: string,
  { url, dataDir, stop }: { url: string; dataDir: string; stop: AbortSignal },
): Promise<Sets> {
  const dumped = `${file}.dump`
  const database = await openDatabase(url)
  // Nobody else of the machine reads along.
  for (const one of [file, dumped]) {
    rmSync(one, { force: true })
    writeFileSync(one, '', { mode: 0o600, flag: 'wx' })
  }
  const backup = new Sqlite(file)
  try {
    await dumpingOf(url, await schemaOf(database)).dump(dumped, stop)
    const sets = await database.selectFrom('data_sets').select(['id', 'title']).execute()
    const kept = await keepFiles(backup, { dataDir, sets, stop })
    keepFile(backup, dumpFile, dumped)
    await keepBoards(backup, database)
    return { sets: sets.length, kept }
  } finally {
    backup.close()
    rmSync(dumped, { force: true })
    await database.destroy()
  }
}

/** Where our tables are. */
export async function schemaOf(database: Database): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(database)
  return rows[0]?.schema ?? 'public'
}

/** Which boards are in it can be read without a Postgres. */
async function keepBoards(backup: Sqlite.Database, database: Database): Promise<void> {
  backup.exec('CREATE TABLE boards (id text PRIMARY KEY)')
  const insert = backup.prepare('INSERT INTO boards VALUES (?)')
  for (const { id } of await database.selectFrom('boards').select('id').execute()) insert.run(id)
}
