import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical } from '@parley/model/board/doc.ts'
import { addCard, setField } from '@parley/model/board/edit.ts'
import { schemaOf } from '@parley/model/board/migrate.ts'
import { storedIn } from '@parley/server/store/checkpoint.ts'
import { databaseFile, openDatabase, type Database } from '@parley/server/store/database.ts'
import { journalIn } from '@parley/server/store/journal.ts'
import { openJournal } from '@parley/server/store/journal-thread.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import { openSqlite } from '@parley/server/store/sqlite.ts'
import { none, some, told, type Fault, type Given } from './fault.ts'
import { stored, withFolder } from './served.ts'

const boards = ['kept', 'written'] as const
type Seen = 'whole' | 'restored' | 'told' | 'refused' | 'shorter' | 'wrong'

/** Bits flip in what was synced long ago: whatever is shown of a board is what was written, or it is said. */
export const flips: Fault = {
  says: 'bits that flip in the synced pages of the database, a few at a time',
  run: (given) =>
    withFolder({ kept: 'plan "Kept"', written: 'plan "Written"' }, async (folder) => {
      const truth = await write(folder, given)
      const seen: Record<Seen, number> = { whole: 0, restored: 0, told: 0, refused: 0, shorter: 0, wrong: 0 }
      const disk = readFileSync(databaseFile(folder))
      const disks = given.long ? 10_000 : 150
      let done = 0
      for (; done < disks && !given.isLate(); done++) {
        for (const one of await look(join(folder, 'flipped'), flipped(disk, given), truth)) seen[one]++
        if (done % 1_000 === 999) given.tell(`${done + 1} disks`)
      }
      return {
        disks: some(done),
        'boards untouched': told(seen.whole),
        'restored from all rows, and said so': told(seen.restored),
        'without what was damaged, and said so': told(seen.told),
        'not opened, and said so': told(seen.refused),
        'whose last rows were gone, without a word': none(seen.shorter),
        'otherwise than they were written, without a word': none(seen.wrong),
      }
    }),
}

type Truth = ReadonlyMap<string, { whole: string; states: ReadonlySet<string> }>

/** One board with a checkpoint of all it holds, one with rows alone; what each was after every row. */
async function write(folder: string, { chance }: Given): Promise<Truth> {
  const journal = openJournal(databaseFile(folder))
  const truth = new Map<string, { whole: string; states: Set<string> }>()
  for (const board of boards) {
    const doc = await stored(folder, board)
    const states = new Set([canonical(doc)])
    let last: Uint8Array = new Uint8Array(0)
    doc.on('update', (update: Uint8Array) => (last = update))
    for (let row = 0; row < 120; row++) {
      if (row % 10 === 0) addCard({ doc, origin: {} }, { id: `c${row}`, kind: 'message' })
      else
        setField({ doc, origin: {} }, { card: `c${row - (row % 10)}` }, ['notes'], `${chance()} `.repeat(9))
      await journal.append([{ board, at: Date.now(), person: 'alice', bytes: last, clients: [] }])
      states.add(canonical(doc))
    }
    truth.set(board, { whole: canonical(doc), states })
  }
  await journal.checkpoint('kept', 0)
  await journal.close()
  const sqlite = openSqlite(databaseFile(folder))
  sqlite.pragma('wal_checkpoint(truncate)')
  sqlite.close()
  return truth
}

function flipped(disk: Buffer, { chance }: Given): Buffer {
  const image = Buffer.from(disk)
  for (let bits = 1 + Math.floor(chance() * 3); bits > 0; bits--) {
    const at = Math.floor(chance() * image.length)
    image[at] = (image[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  }
  return image
}

async function look(folder: string, image: Buffer, truth: Truth): Promise<Seen[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(databaseFile(folder), image)
  let database: Database | undefined
  try {
    database = await openDatabase(databaseFile(folder))
    const journal = journalIn(database)
    const seen: Seen[] = []
    for (const board of boards) seen.push(await judge(() => storedIn(journal, board), truth.get(board)))
    return seen
  } catch {
    return ['refused', 'refused']
  } finally {
    await database?.destroy()
  }
}

/** What somebody would see who opens the board from this disk. */
async function judge(
  read: () => ReturnType<typeof storedIn>,
  truth: { whole: string; states: ReadonlySet<string> } | undefined,
): Promise<Seen> {
  try {
    const found = await read()
    const doc = rebuild(found)
    // As a server that opens the board: what stands on nothing is not shown.
    if (found.seq === 0 || schemaOf(doc) === 0) return 'refused'
    const sees = canonical(doc)
    const { rows, checkpoint } = found.damaged
    if (sees === truth?.whole) return rows > 0 || checkpoint ? 'restored' : 'whole'
    if (rows > 0 || checkpoint) return 'told'
    return truth?.states.has(sees) ? 'shorter' : 'wrong'
  } catch {
    return 'refused'
  }
}
