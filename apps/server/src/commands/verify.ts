import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Config } from '../config.ts'
import { databaseAt } from '../store/database.ts'
import { isPostgresAddress } from '../store/sqlite.ts'
import { openToRead } from '../store/open-to-read.ts'
import { boardsInBackup, counted } from './boards-in-backup.ts'
import { CannotDo, Misused, type Command } from './command.ts'
import { dumpFile, hasFiles, layFiles } from './kept-files.ts'
import { verifyBeside, type Kept } from './verify-beside.ts'
import { verifyBoards } from './verify-boards.ts'

/** Changes nothing, and goes beside a Parley that serves. */
export const verify: Command = {
  usage: 'verify [FILE]',
  says: 'reads all that is kept, here or in a backup, and says what is not as it should be; exit 1: something is not',
  async run({ args, config, from, say, complain }) {
    const [name, ...rest] = args
    if (rest.length > 0 || name?.startsWith('--')) throw new Misused()
    let troubles = 0
    const tell = (line: string): void => {
      troubles++
      complain(line)
    }
    const look = async (kept: Kept): Promise<string> => {
      const boards = await verifyBoards(kept.database, tell)
      const beside = await verifyBeside(kept, tell)
      return `${counted(boards, 'board')}, ${beside}`
    }
    const read =
      name === undefined ? await inFolder(config(), look) : await inBackup(resolve(from, name), look)
    say(`Read ${read}: ${troubles === 0 ? 'all as it should be' : counted(troubles, 'trouble')}.`)
    return troubles === 0 ? 0 : 1
  },
}

type Look = (kept: Kept) => Promise<string>

async function inFolder(config: Config, look: Look): Promise<string> {
  const at = databaseAt(config)
  if (!isPostgresAddress(at) && !existsSync(at))
    throw new CannotDo(`There is nothing in ${config.dataDir} yet.`)
  return reading(at, config.dataDir, look)
}

/** What lies beside the database in a backup is laid out in a folder that is gone afterwards. */
async function inBackup(file: string, look: Look): Promise<string> {
  if (!existsSync(file)) throw new CannotDo(`${file} is not there.`)
  boardsInBackup(file)
  const folder = mkdtempSync(join(tmpdir(), 'parley-verify-'))
  const backup = new Sqlite(file, { readonly: true })
  try {
    if (isDump(backup)) throw new CannotDo(`${file} is whole. ${readByPostgres}`)
    if (hasFiles(backup)) layFiles(backup, folder, undefined)
    return await reading(file, folder, look)
  } finally {
    backup.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const readByPostgres =
  'What is in its tables only Postgres can read: restore it with DATABASE_URL set to a spare database, and verify that.'

const isDump = (backup: Sqlite.Database): boolean =>
  hasFiles(backup) && backup.prepare('SELECT 1 FROM kept_files WHERE name = ?').get(dumpFile) !== undefined

async function reading(at: string, dataDir: string, look: Look): Promise<string> {
  const database = await openToRead(at)
  try {
    return await look({ database, dataDir })
  } finally {
    await database.destroy()
  }
}
