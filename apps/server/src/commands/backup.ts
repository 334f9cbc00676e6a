import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { databaseFile } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'
import { boardsInBackup, counted } from './boards-in-backup.ts'
import { CannotDo, exactly, notDone, type Command } from './command.ts'
import { copyPostgres, type Sets } from './backup-postgres.ts'
import { keepFiles } from './kept-files.ts'

// All pages in one step: a copy in several begins anew with every commit, and under steady work never ends.
const allPages = 0x7fffffff

/** Works while Parley serves: SQLite and pg_dump read one moment, and nobody waits for them. */
export const backup: Command = {
  usage: 'backup FILE',
  says: 'copies everything into one file, also while Parley is running',
  async run({ args, config, from, say }) {
    const [name = ''] = exactly(args, ['FILE'])
    const { databaseUrl, dataDir } = config()
    const target = resolve(from, name)
    if (databaseUrl === undefined && !existsSync(databaseFile(dataDir)))
      throw new CannotDo(`There is nothing in ${dataDir} yet.`)
    if (existsSync(target)) throw new CannotDo(`${target} is there already, and is left as it is.`)
    if (!existsSync(dirname(target))) throw new CannotDo(`There is no folder ${dirname(target)}.`)
    const unfinished = `${target}.part`
    const asOf = new Date().toISOString()
    try {
      const { sets, kept } = await (databaseUrl === undefined
        ? copyInto(unfinished, databaseFile(dataDir), dataDir)
        : copyPostgres(unfinished, databaseUrl, dataDir))
      const boards = boardsInBackup(unfinished)
      renameSync(unfinished, target)
      const people = kept > 0 ? ` and ${counted(kept, 'data set')}` : ''
      say(`Kept ${counted(boards, 'board')}${people} in ${target}`)
      say(`Everything that was saved before ${asOf} is in it.`)
      if (kept < sets)
        say(
          `Of ${counted(sets - kept, 'data set')} no people lie in ${dataDir}: where another node has them, keep them there.`,
        )
      if (people) say('It holds people, and the key to the addresses that they left: keep it locked away.')
      return 0
    } catch (fault) {
      throw notDone(`${dataDir} was not kept in ${target}`, fault)
    } finally {
      rmSync(unfinished, { force: true })
    }
  },
}

/** The database with everything that lies beside it. */
async function copyInto(file: string, source: string, dataDir: string): Promise<Sets> {
  // It holds people: nobody else of the machine may read it, also while it is being written.
  rmSync(file, { force: true })
  writeFileSync(file, '', { mode: 0o600, flag: 'wx' })
  const sqlite = openSqlite(source)
  try {
    await sqlite.backup(file, { progress: () => allPages })
  } finally {
    sqlite.close()
  }
  const copy = new Sqlite(file)
  try {
    // One file, with no log beside it.
    copy.pragma('journal_mode = DELETE')
    const sets = copy.prepare<[], { id: string; title: string }>('SELECT id, title FROM data_sets').all()
    return { sets: sets.length, kept: await keepFiles(copy, dataDir, sets) }
  } finally {
    copy.close()
  }
}
