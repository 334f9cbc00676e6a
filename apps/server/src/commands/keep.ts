import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { newId } from '@parley/model/ids.ts'
import { databaseFile, openDatabase, openSqlite } from '../store/database.ts'
import { takeFolder } from '../store/folder.ts'
import { storeIn } from '../store/store.ts'
import { CannotDo, exactly, noteCommand, type Command } from './command.ts'

/** Works while Parley serves: SQLite copies page by page and takes later commits along. */
export const backup: Command = {
  usage: 'backup FILE',
  says: 'copies everything into one file, also while Parley is running',
  async run({ args, config, from, say }) {
    const [name = ''] = exactly(args, ['FILE'])
    const target = resolve(from, name)
    const source = databaseFile(config().dataDir)
    if (!existsSync(source)) throw new CannotDo(`There is nothing in ${config().dataDir} yet.`)
    if (existsSync(target)) throw new CannotDo(`${target} is there already, and is left as it is.`)
    const unfinished = `${target}.part`
    const sqlite = openSqlite(source)
    try {
      await sqlite.backup(unfinished)
    } finally {
      sqlite.close()
    }
    const boards = boardsInBackup(unfinished)
    renameSync(unfinished, target)
    say(`Kept ${boards} board${boards === 1 ? '' : 's'} in ${target}`)
    return 0
  },
}

/** What was there is set aside, and comes to no harm. */
export const restore: Command = {
  usage: 'restore FILE',
  says: 'puts a backup in the place of what is in the data folder; stop Parley first',
  async run({ args, config, from, say }) {
    const [name = ''] = exactly(args, ['FILE'])
    const source = resolve(from, name)
    if (!existsSync(source)) throw new CannotDo(`${source} is not there.`)
    const release = takeFolder(config().dataDir)
    try {
      const boards = boardsInBackup(source)
      const current = databaseFile(config().dataDir)
      const fresh = `${current}.restoring`
      copyFileSync(source, fresh)
      await renew(fresh)
      const aside = setAside(current)
      renameSync(fresh, current)
      say(`Restored ${boards} board${boards === 1 ? '' : 's'} from ${source}`)
      if (aside) say(`What was there before is in ${aside}`)
      return 0
    } finally {
      release()
    }
  },
}

/** Reads a backup through, and says how many boards are in it. */
function boardsInBackup(file: string): number {
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true })
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') throw new CannotDo(`${file} is damaged.`)
    const { boards } = sqlite
      .prepare<[], { boards: number }>('SELECT count(*) AS boards FROM boards')
      .get() ?? { boards: 0 }
    return boards
  } catch (fault) {
    if (fault instanceof CannotDo) throw fault
    throw new CannotDo(`${file} is no backup of Parley.`)
  } finally {
    sqlite?.close()
  }
}

async function renew(file: string): Promise<void> {
  const database = await openDatabase(file)
  const store = storeIn(database)
  await store.boards.renewEpochs(newId)
  await noteCommand(store, 'restore')
  await database.destroy()
}

/** Moves the database away; undefined when there was none. */
function setAside(current: string): string | undefined {
  if (!existsSync(current)) return undefined
  // Closing writes the last commits from the log beside the file into the file itself.
  openSqlite(current).close()
  const aside = `${current}.before-${new Date().toISOString().replaceAll(':', '-')}`
  renameSync(current, aside)
  for (const rest of ['-wal', '-shm']) rmSync(current + rest, { force: true })
  return aside
}
