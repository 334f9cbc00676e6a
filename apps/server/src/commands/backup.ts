import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { databaseFile } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'
import { boardsInBackup, counted } from './boards-in-backup.ts'
import { CannotDo, exactly, type Command } from './command.ts'
import { keepFiles } from './kept-files.ts'
import { keptByPostgres } from './restored.ts'

/** Works while Parley serves: SQLite copies page by page and takes later commits along. */
export const backup: Command = {
  usage: 'backup FILE',
  says: 'copies everything into one file, also while Parley is running',
  async run({ args, config, from, say }) {
    const [name = ''] = exactly(args, ['FILE'])
    if (config().databaseUrl !== undefined) throw new CannotDo(keptByPostgres(config().dataDir))
    const target = resolve(from, name)
    const source = databaseFile(config().dataDir)
    if (!existsSync(source)) throw new CannotDo(`There is nothing in ${config().dataDir} yet.`)
    if (existsSync(target)) throw new CannotDo(`${target} is there already, and is left as it is.`)
    if (!existsSync(dirname(target))) throw new CannotDo(`There is no folder ${dirname(target)}.`)
    const unfinished = `${target}.part`
    try {
      const sets = await copyInto(unfinished, source, config().dataDir)
      const boards = boardsInBackup(unfinished)
      renameSync(unfinished, target)
      const people = sets > 0 ? ` and ${counted(sets, 'data set')}` : ''
      say(`Kept ${counted(boards, 'board')}${people} in ${target}`)
      if (people) say('It holds people, and the key to the addresses that they left: keep it locked away.')
      return 0
    } finally {
      rmSync(unfinished, { force: true })
    }
  },
}

/** The database with everything that lies beside it; answers how many data sets came along. */
async function copyInto(file: string, source: string, dataDir: string): Promise<number> {
  // It holds people: nobody else of the machine may read it, also while it is being written.
  rmSync(file, { force: true })
  writeFileSync(file, '', { mode: 0o600, flag: 'wx' })
  const sqlite = openSqlite(source)
  try {
    await sqlite.backup(file)
  } finally {
    sqlite.close()
  }
  const copy = new Sqlite(file)
  try {
    // One file, with no log beside it.
    copy.pragma('journal_mode = DELETE')
    return await keepFiles(copy, dataDir)
  } finally {
    copy.close()
  }
}
