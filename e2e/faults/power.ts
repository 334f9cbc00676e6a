import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField } from '@parley/model/board/edit.ts'
import { databaseFile } from '@parley/server/store/database.ts'
import { openSqlite } from '@parley/server/store/sqlite.ts'
import type { Entry } from '@parley/server/store/entry.ts'
import { openJournal } from '@parley/server/store/journal-thread.ts'
import { none, some, told, type Fault, type Given } from './fault.ts'
import { afterPowerCut, begunAnew, hasMoved, type Files } from './images.ts'
import { withFolder } from './served.ts'

const boards = ['b1', 'b2'] as const
type Board = (typeof boards)[number]
/** All that was ever given to the journal of each board; row n stands at n - 1. */
type Written = Record<Board, Uint8Array[]>
/** How many rows of each board had been acknowledged when the power went. */
type Acknowledged = Record<Board, number>
type Tally = {
  images: number
  unopened: number
  damaged: number
  lost: number
  halves: number
  wrong: number
  moved: number
  begun: number
}

/** The power goes at any moment of writing; what the disk then holds is opened and searched. */
export const power: Fault = {
  says: 'power cuts: disks as a cut would leave them, torn and reordered by sectors, made of recorded writes',
  run: (given) =>
    withFolder({ b1: 'plan "One"', b2: 'plan "Two"' }, async (folder) => {
      const tally = await record(folder, given)
      return {
        'disks opened': some(tally.images),
        'commits that also moved pages from the log into the file': told(tally.moved),
        'commits that began the log anew': told(tally.begun),
        'not to be opened': none(tally.unopened),
        'failing the check of the whole file': none(tally.damaged),
        'acknowledged edits lost': none(tally.lost),
        'commits of which a part was there': none(tally.halves),
        'rows with other bytes, or out of their order': none(tally.wrong),
      }
    }),
}

/** Writes batch after batch through the journal's own thread, and looks at some cuts during each. */
async function record(folder: string, { chance, long, tell, isLate }: Given): Promise<Tally> {
  const file = databaseFile(folder)
  const journal = openJournal(file)
  const tally: Tally = {
    images: 0,
    unopened: 0,
    damaged: 0,
    lost: 0,
    halves: 0,
    wrong: 0,
    moved: 0,
    begun: 0,
  }
  const written: Written = { b1: seedOf(file, 'b1'), b2: seedOf(file, 'b2') }
  const authors = { b1: author('b1', written), b2: author('b2', written) }
  const [commits, cutsEach] = long ? [400, 25] : [40, 2]
  let before = filesAt(file)
  for (let commit = 0; commit < commits && !isLate(); commit++) {
    const acknowledged = { b1: written.b1.length, b2: written.b2.length }
    const entries = Array.from({ length: 1 + Math.floor(chance() * 40) }, (_, one) =>
      authors[chance() < 0.6 ? 'b1' : 'b2'](chance, one === 0),
    )
    await journal.append(entries)
    const next = filesAt(file)
    const [moved, begun] = [hasMoved(before, next), begunAnew(before.wal, next.wal) !== undefined]
    if (moved) tally.moved++
    if (begun) tally.begun++
    // Such commits are few, and have more steps between which the power can go.
    const cuts = moved || begun ? cutsEach * 10 : cutsEach
    for (let cut = 0; cut < cuts; cut++)
      look(join(folder, 'cut'), afterPowerCut(before, next, chance), written, acknowledged, tally)
    before = next
    if (long && commit % 40 === 39) tell(`${tally.images} disks opened`)
  }
  await journal.close()
  return tally
}

/** The file and its log; before the first commit there is no log. */
function filesAt(file: string): Files {
  const log = `${file}-wal`
  return { main: readFileSync(file), wal: existsSync(log) ? readFileSync(log) : Buffer.alloc(0) }
}

function seedOf(file: string, board: Board): Uint8Array[] {
  const sqlite = openSqlite(file)
  const rows = rowsOf(sqlite, board)
  sqlite.close()
  return rows
}

/** Somebody who writes on a board; what she writes is noted as an entry, now and then under a new client id. */
function author(board: Board, written: Written): (chance: () => number, isNew: boolean) => Entry {
  const doc = newDoc()
  let last: Uint8Array = new Uint8Array(0)
  doc.on('update', (update: Uint8Array) => (last = update))
  addCard({ doc, origin: {} }, { id: 'c1', kind: 'message' })
  return (chance, isNew) => {
    const notes = `${chance()} `.repeat(Math.floor(chance() * 500))
    setField({ doc, origin: {} }, { card: 'c1' }, ['notes'], notes)
    written[board].push(last)
    const clients = isNew ? [Math.floor(chance() * 2 ** 32)] : []
    return { board, at: Date.now(), person: 'alice', bytes: last, clients }
  }
}

/** Puts the files where a server would find them, opens them, and counts what is not as it must be. */
function look(
  folder: string,
  files: Files,
  written: Written,
  acknowledged: Acknowledged,
  tally: Tally,
): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const file = databaseFile(folder)
  writeFileSync(file, files.main)
  writeFileSync(`${file}-wal`, files.wal)
  tally.images++
  let sqlite
  try {
    sqlite = openSqlite(file)
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') tally.damaged++
    const rows = { b1: rowsOf(sqlite, 'b1'), b2: rowsOf(sqlite, 'b2') }
    search(rows, written, acknowledged, tally)
  } catch {
    tally.unopened++
  } finally {
    sqlite?.close()
  }
}

function search(found: Written, written: Written, acknowledged: Acknowledged, tally: Tally): void {
  const arrived = boards.map((board) => found[board].length - acknowledged[board])
  const sent = boards.map((board) => written[board].length - acknowledged[board])
  tally.lost += arrived.reduce((sum, count) => sum + Math.max(0, -count), 0)
  if (!arrived.every((count, at) => count === sent[at]) && arrived.some((count) => count !== 0))
    tally.halves++
  for (const board of boards)
    if (!found[board].every((bytes, at) => same(bytes, written[board][at]))) tally.wrong++
}

/** The rows of a board; one that is out of its order stands there as nothing. */
function rowsOf(sqlite: ReturnType<typeof openSqlite>, board: Board): Uint8Array[] {
  const rows = sqlite.prepare<[string], { seq: number; bytes: Uint8Array }>(
    'select seq, bytes from journal where board = ? order by seq',
  )
  return rows.all(board).map(({ seq, bytes }, at) => (seq === at + 1 ? bytes : new Uint8Array(0)))
}

const same = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.compare(one, other) === 0
