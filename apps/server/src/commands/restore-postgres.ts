import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import type { Database } from '../store/database.ts'
import { mustAnswer, openPostgres } from '../store/postgres.ts'
import { countJournal } from '../store/migrations/021-journal-ends.ts'
import { ofParley } from '../store/versions.ts'
import { schemaOf } from './backup-postgres.ts'
import { CannotDo } from './command.ts'
import { dumpingOf } from './dumping.ts'
import { dumpFile, hasDump, layFile } from './kept-files.ts'

/**
 * Puts the tables of a backup into the place of those that are there, which are set aside; answers in which schema, or
 * undefined where there were none. Throws CannotDo, and leaves all as it was, where a Parley still works on them.
 */
export async function restorePostgres(
  source: string,
  url: string,
  dataDir: string,
): Promise<string | undefined> {
  const dumped = join(dataDir, `${dumpFile}.restoring`)
  rmSync(dumped, { force: true })
  layDump(source, dumped)
  const database = openPostgres(url, 1)
  await mustAnswer(database, url)
  try {
    await mustBeAlone(database)
    const schema = await schemaOf(database)
    const dumping = dumpingOf(url, schema)
    const aside = `before_${new Date().toISOString().replaceAll(/\D/g, '')}`
    await sql`create schema ${sql.id(aside)}`.execute(database)
    const moved = await move(database, schema, aside)
    try {
      await sql.raw(countJournal).execute(database)
      await dumping.putBack(dumped)
    } catch (fault) {
      await move(database, aside, schema)
      await dropEmpty(database, aside)
      throw fault
    }
    if (moved > 0) return aside
    await dropEmpty(database, aside)
    return undefined
  } finally {
    await database.destroy()
    rmSync(dumped, { force: true })
  }
}

function layDump(source: string, file: string): void {
  const backup = new Sqlite(source, { readonly: true })
  try {
    if (!hasDump(backup))
      throw new CannotDo(`${source} was made of a data folder: restore it without DATABASE_URL.`)
    layFile(backup, dumpFile, file)
  } finally {
    backup.close()
  }
}

/** Whoever serves from other tables than before would mix the two. */
async function mustBeAlone(database: Database): Promise<void> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where ${ofParley} and pid <> pg_backend_pid()
  `.execute(database)
  if (rows.length > 0)
    throw new CannotDo('A Parley is working on this database: stop every one of them first.')
}

/** All tables from one schema to another, with what hangs on them: all or none. */
const move = (database: Database, from: string, to: string): Promise<number> =>
  database.transaction().execute(async (inner) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = ${from}`.execute(inner)
    for (const { name } of rows)
      await sql`alter table ${sql.id(from, name)} set schema ${sql.id(to)}`.execute(inner)
    return rows.length
  })

const dropEmpty = (database: Database, schema: string) => sql`drop schema ${sql.id(schema)}`.execute(database)
