import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { withThose } from '../consumers/erased.ts'
import { atRest, StillOpen } from '../consumers/opening.ts'
import { CannotDo } from './command.ts'
import { heed } from './stopped.ts'

/** A file goes into a backup in parts, so that none is ever in memory as a whole. */
const partBytes = 8 * 1024 * 1024
/** Parley lets go of a data set ten seconds after the last question. */
const patienceMs = 15_000

/** What lies beside the database and is of no use apart from it, or the database of no use apart from that. */
const keyFile = 'answers.key'
const setsFolder = 'data-sets'
const erasedFile = `${setsFolder}/erased`
/** What was there before something was restored is found under its name, this, and when. */
export const movedAside = '.before-'
/** The tables, where they are in Postgres. */
export const dumpFile = 'postgres.dump'
/** No other file is written, whatever a backup says. */
const ours = /^(answers\.key|data-sets\/(erased|[\w-]+\.duckdb(\.wal)?))$/
export const besideDatabase = [setsFolder, keyFile] as const

type Kept = { dataDir: string; sets: readonly { id: string; title: string }[]; stop: AbortSignal }

/**
 * Puts into a backup the people and purchases of these data sets, who was erased, and the key to the addresses. Answers
 * of how many there was a file. Throws CannotDo where one of them is in use all the time.
 */
export async function keepFiles(backup: Sqlite.Database, { dataDir, sets, stop }: Kept): Promise<number> {
  backup.exec('CREATE TABLE kept_files (name text, part integer, bytes blob, PRIMARY KEY (name, part))')
  const keep = (name: string) => keepFile(backup, name, join(dataDir, name))
  for (const name of [keyFile, erasedFile]) keep(name)
  const busy: string[] = []
  let kept = 0
  for (const { id, title } of sets) {
    const name = `data-sets/${id}.duckdb`
    if (!existsSync(join(dataDir, name))) continue
    kept++
    try {
      // What was not yet worked into the file, after a crash, comes first: reading the file itself gives it free again.
      await atRest(join(dataDir, name), () => [`${name}.wal`, name].forEach(keep), { patienceMs, stop })
      await heed(stop)
    } catch (fault) {
      if (!(fault instanceof StillOpen)) throw fault
      busy.push(`“${title}”`)
    }
  }
  if (busy.length > 0)
    throw new CannotDo(
      `Nothing was kept: people are working with ${busy.join(', ')}. Try again in a while, or stop Parley first.`,
    )
  return kept
}

/** Puts one file into a backup under a name, if it is there. */
export function keepFile(backup: Sqlite.Database, name: string, path: string): void {
  if (!existsSync(path)) return
  const insert = backup.prepare('INSERT INTO kept_files VALUES (?, ?, ?)')
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(partBytes)
    for (let part = 0, read = -1; read !== 0; part += 1) {
      read = readSync(file, bytes)
      insert.run(name, part, bytes.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
}

export const hasFiles = (backup: Sqlite.Database): boolean =>
  backup.prepare("SELECT 1 FROM sqlite_master WHERE name = 'kept_files'").get() !== undefined

/** Was it made of a Postgres? */
export const hasDump = (backup: Sqlite.Database): boolean =>
  hasFiles(backup) && backup.prepare('SELECT 1 FROM kept_files WHERE name = ?').get(dumpFile) !== undefined

/**
 * Lays the files of a backup into a folder in which none of them lies. Whoever was erased since it was made stays erased:
 * `erasedBefore` is the list that lay there until now.
 */
export function layFiles(backup: Sqlite.Database, dataDir: string, erasedBefore: string | undefined): void {
  const names = backup
    .prepare<[], { name: string }>('SELECT DISTINCT name FROM kept_files')
    .all()
    .filter(({ name }) => name !== dumpFile)
  if (!names.every(({ name }) => ours.test(name))) throw new CannotDo('This is no backup of Parley.')
  mkdirSync(join(dataDir, 'data-sets'), { recursive: true, mode: 0o700 })
  // The list of the erased is there first: whatever cuts this off, nobody may come back.
  const kept = partsOf(backup)
    .all(erasedFile)
    .map(({ bytes }) => bytes.toString())
  const list = erasedBefore === undefined ? kept.join('') : withThose(kept.join(''), erasedBefore)
  if (list !== '') writeFileSync(join(dataDir, erasedFile), list, { mode: 0o600 })
  for (const { name } of names) {
    if (name === erasedFile) continue
    layFile(backup, name, join(dataDir, name))
  }
}

/** Writes one file of a backup where none is. */
export function layFile(backup: Sqlite.Database, name: string, path: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (const { bytes } of partsOf(backup).iterate(name)) writeSync(file, bytes)
  } finally {
    closeSync(file)
  }
}

const partsOf = (backup: Sqlite.Database) =>
  backup.prepare<[string], { bytes: Buffer }>('SELECT bytes FROM kept_files WHERE name = ? ORDER BY part')

/**
 * Who was erased in a folder, as it is kept there. A restore that was cut off has moved the list aside and left none:
 * what it moved counts as well, the newest first.
 */
export function erasedIn(dataDir: string): string | undefined {
  if (!existsSync(dataDir)) return undefined
  const aside = readdirSync(dataDir).filter((name) => name.startsWith(`${setsFolder}${movedAside}`))
  const lists = [setsFolder, ...aside.toSorted().toReversed()].map((name) => join(dataDir, name, 'erased'))
  const found = lists.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8'))
  return found.length === 0 ? undefined : found.reduce(withThose)
}
