import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { docFrom } from '@parley/model/board/doc.ts'
import { sizeOf } from '../consumers/layout.ts'
import { Link } from '../consumers/link.ts'
import { opened, StillOpen } from '../consumers/opening.ts'
import { addressesLost, sealIn } from '../listening/key-lost.ts'
import { checkChain } from '../store/audit.ts'
import type { Database } from '../store/database.ts'
import { isPostgres } from '../store/locks.ts'
import { storeIn, type Store } from '../store/store.ts'
import { counted } from './boards-in-backup.ts'
import { verifyWords } from './verify-words.ts'

/** What is read: a database, and the folder with what lies beside it. */
export type Kept = { database: Database; dataDir: string }
type Tell = (line: string) => void

/** Reads what is kept beside the boards' journals, and tells what is not as it should be. Answers what there was. */
export async function verifyBeside({ database, dataDir }: Kept, tell: Tell): Promise<string> {
  const store = storeIn(database)
  if (!isPostgres(database)) await verifyFile(database, tell)
  const snapshots = await database.selectFrom('snapshots').select(['id', 'board']).execute()
  for (const { id, board } of snapshots)
    await verifySnapshot(store, id, `board ${board}: the snapshot ${id}`, tell)
  await verifyWords(database, tell)
  const pictures = await database.selectFrom('assets').select('hash').execute()
  for (const { hash } of pictures) await verifyPicture(store, hash, tell)
  const { rows, brokenAt } = await checkChain(store.audit)
  if (brokenAt !== null)
    tell(`audit log: row ${brokenAt} is not as it was written, or the one before it is gone`)
  await verifyKey({ database, dataDir }, tell)
  const sets = await store.dataSets.list()
  for (const { id, people } of sets)
    await verifyDataSet(join(dataDir, 'data-sets', `${id}.duckdb`), { id, people }, tell)
  return [
    counted(snapshots.length, 'snapshot'),
    counted(pictures.length, 'picture'),
    counted(sets.length, 'data set'),
    counted(rows, 'row') + ' of the audit log',
  ].join(', ')
}

const Faults = z.array(z.record(z.string(), z.unknown()))

/** Is the file whole, page by page, and does each row belong to one that is there? */
async function verifyFile(database: Kept['database'], tell: Tell): Promise<void> {
  const pages = Faults.parse((await sql`pragma integrity_check`.execute(database)).rows)
  for (const page of pages) {
    const [says] = Object.values(page)
    if (says !== 'ok') tell(`database: ${String(says)}`)
  }
  const lost = Faults.parse((await sql`pragma foreign_key_check`.execute(database)).rows)
  if (lost.length > 0)
    tell(
      `database: ${counted(lost.length, 'row')} of ${String(lost[0]?.['table'])} and others belong to nothing`,
    )
}

async function verifySnapshot(store: Store, id: string, name: string, tell: Tell): Promise<void> {
  try {
    const state = await store.snapshots.state(id)
    if (state) docFrom(state)
  } catch (fault) {
    tell(`${name} cannot be read (${String(fault)})`)
  }
}

async function verifyPicture(store: Store, hash: string, tell: Tell): Promise<void> {
  const found = await store.assets.byHash(hash)
  if (found && createHash('sha256').update(found.bytes).digest('hex') !== hash)
    tell(`picture ${hash}: is damaged`)
}

async function verifyKey({ database, dataDir }: Kept, tell: Tell): Promise<void> {
  const seal = sealIn(dataDir)
  const { all, lost } = await addressesLost(database, seal)
  const isDamaged = seal === undefined && existsSync(join(dataDir, 'answers.key'))
  if (isDamaged || (seal === undefined && all > 0))
    tell('answers.key: is missing or damaged; without it the addresses of those who answered cannot be read')
  else if (lost > 0)
    tell(`answers.key: does not open ${lost} of the ${all} sealed addresses; another key sealed them`)
}

async function verifyDataSet(path: string, set: { id: string; people: number }, tell: Tell): Promise<void> {
  if (!existsSync(path)) {
    if (set.people > 0) tell(`data set ${set.id}: its file is missing`)
    return
  }
  try {
    const instance = await opened(path, { access_mode: 'READ_ONLY' }, 15_000)
    try {
      const { people } = await sizeOf(new Link(await instance.connect()))
      if (people !== set.people)
        tell(`data set ${set.id}: holds ${people} people, and ${set.people} are noted`)
    } finally {
      instance.closeSync()
    }
  } catch (fault) {
    tell(
      `data set ${set.id}: ${fault instanceof StillOpen ? 'is being worked with all the time; try again' : `cannot be read (${String(fault)})`}`,
    )
  }
}
