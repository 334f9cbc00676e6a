import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { databaseFile } from '../store/database.ts'
import { openSqlite } from '../store/sqlite.ts'
import { mustBeOurs } from '../store/whose-file.ts'
import { boardsInBackup, counted } from './boards-in-backup.ts'
import { CannotDo, exactly, notDone, type Command } from './command.ts'
import { copyPostgres, type Sets } from './backup-postgres.ts'
import { keepFiles } from './kept-files.ts'
import { heed, untilStopped } from './stopped.ts'

/** 16 MB: between two steps it is heard that somebody stops it. */
const pagesAtOnce = 4_096

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
      const { boards, sets, kept } = await untilStopped(async (stop) => {
        const copied = await (databaseUrl === undefined
          ? copyInto(unfinished, dataDir, stop)
          : copyPostgres(unfinished, { url: databaseUrl, dataDir, stop }))
        const read = boardsInBackup(unfinished)
        await heed(stop)
        renameSync(unfinished, target)
        return { boards: read, ...copied }
      })
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
async function copyInto(file: string, dataDir: string, stop: AbortSignal): Promise<Sets> {
  // It holds people: nobody else of the machine may read it, also while it is being written.
  rmSync(file, { force: true })
  writeFileSync(file, '', { mode: 0o600, flag: 'wx' })
  const sqlite = openSqlite(databaseFile(dataDir), mustBeOurs)
  try {
    // One moment is held: a copy in steps would begin anew with every commit, and under steady work never end.
    sqlite.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
    await sqlite.backup(file, {
      progress: () => {
        stop.throwIfAborted()
        return pagesAtOnce
      },
    })
  } finally {
    sqlite.close()
  }
  const copy = new Sqlite(file)
  try {
    // One file, with no log beside it.
    copy.pragma('journal_mode = DELETE')
    const sets = copy.prepare<[], { id: string; title: string }>('SELECT id, title FROM data_sets').all()
    return { sets: sets.length, kept: await keepFiles(copy, { dataDir, sets, stop }) }
  } finally {
    copy.close()
  }
}
