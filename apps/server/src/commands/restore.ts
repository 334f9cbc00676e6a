import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { newId } from '@parley/model/ids.ts'
import { Consumers } from '../consumers/consumers.ts'
import { databaseAt, databaseFile, openDatabase } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'
import { takeFolder } from '../store/folder.ts'
import { storeIn } from '../store/store.ts'
import { boardsInBackup, counted } from './boards-in-backup.ts'
import { CannotDo, exactly, noteCommand, notDone, type Command } from './command.ts'
import { besideDatabase, erasedIn, hasDump, hasFiles, layFiles, movedAside } from './kept-files.ts'
import { restorePostgres } from './restore-postgres.ts'

const besideFile = ['-wal', '-shm']

/** What was there is set aside, and comes to no harm. */
export const restore: Command = {
  usage: 'restore FILE',
  says: 'puts a backup in the place of what is there; stop Parley first',
  async run({ args, config, from, say }) {
    const [name = ''] = exactly(args, ['FILE'])
    const source = resolve(from, name)
    if (!existsSync(source)) throw new CannotDo(`${source} is not there.`)
    const { dataDir, databaseUrl } = config()
    const release = takeFolder(dataDir)
    let aside: string | undefined
    try {
      const boards = boardsInBackup(source)
      aside = await (databaseUrl === undefined
        ? restoreFile(source, databaseFile(dataDir))
        : restoreInto(source, databaseUrl, dataDir))
      await restoreFiles(source, databaseAt(config()), dataDir)
      say(`Restored ${counted(boards, 'board')} from ${source}`)
      if (aside) say(`What was there before is in ${aside}`)
      return 0
    } catch (fault) {
      const half = aside ? `. What was there before is in ${aside}` : ''
      throw notDone(`${source} was not restored into ${dataDir}${half}`, fault)
    } finally {
      release()
    }
  },
}

/** Answers where the file lies that was there. */
async function restoreFile(source: string, current: string): Promise<string | undefined> {
  if (isOfPostgres(source))
    throw new CannotDo(`${source} was made of a Postgres: set DATABASE_URL to one that may take it.`)
  const fresh = `${current}.restoring`
  try {
    copyFileSync(source, fresh)
    dropFiles(fresh)
    await renew(fresh)
    const aside = setAside(current)
    renameSync(fresh, current)
    return aside
  } finally {
    for (const rest of ['', ...besideFile]) rmSync(fresh + rest, { force: true })
  }
}

/** Answers where in Postgres the tables are that were there. */
async function restoreInto(source: string, url: string, dataDir: string): Promise<string | undefined> {
  const aside = await restorePostgres(source, url, dataDir)
  await renew(url)
  return aside && `the schema ${aside}: drop it once nobody needs it`
}

function isOfPostgres(source: string): boolean {
  const backup = new Sqlite(source, { readonly: true })
  try {
    return hasDump(backup)
  } finally {
    backup.close()
  }
}

/** Puts back what lay beside the database, without those who were erased since; an older backup has none of it. */
async function restoreFiles(source: string, at: string, dataDir: string): Promise<void> {
  const backup = new Sqlite(source, { readonly: true })
  try {
    if (!hasFiles(backup)) return
    const erased = erasedIn(dataDir)
    for (const name of besideDatabase) moveAside(join(dataDir, name))
    layFiles(backup, dataDir, erased)
  } finally {
    backup.close()
  }
  const database = await openDatabase(at)
  const rows = storeIn(database).dataSets
  const consumers = new Consumers({ dataDir, rows })
  for (const { id } of await rows.list()) await consumers.forgetErased(id)
  await consumers.close()
  await database.destroy()
}

async function renew(at: string): Promise<void> {
  const database = await openDatabase(at)
  const store = storeIn(database)
  await store.boards.renewEpochs(newId)
  await noteCommand(store, 'restore')
  await database.destroy()
}

/** The people of the data sets lie in files of their own, and not in the database. */
function dropFiles(file: string): void {
  const sqlite = new Sqlite(file)
  sqlite.exec('DROP TABLE IF EXISTS kept_files; VACUUM')
  sqlite.close()
}

/** Moves the database away; undefined when there was none. */
function setAside(current: string): string | undefined {
  if (!existsSync(current)) return undefined
  const isOneFile = foldLog(current)
  const aside = moveAside(current)
  for (const rest of besideFile)
    if (isOneFile) rmSync(current + rest, { force: true })
    else if (existsSync(current + rest)) renameSync(current + rest, `${aside}${rest}`)
  return aside
}

/** Writes the last commits from the log beside a file into the file itself; a file that is damaged stays as it is. */
function foldLog(current: string): boolean {
  try {
    openSqlite(current).close()
    return true
  } catch (fault) {
    if (!(fault instanceof Sqlite.SqliteError)) throw fault
    return false
  }
}

function moveAside(path: string): string | undefined {
  if (!existsSync(path)) return undefined
  const aside = `${path}${movedAside}${new Date().toISOString().replaceAll(':', '-')}`
  renameSync(path, aside)
  return aside
}
