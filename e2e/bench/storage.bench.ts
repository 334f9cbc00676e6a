// What a thousand edits and a checkpoint leave on the disk: the update itself, its row with all that hangs on it, and what stays of
// it in the board's own state.
import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { applyUpdate } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { newId } from '@parley/model/ids.ts'
import { chance } from '@parley/model/rules/chance.ts'
import { crowd } from '@parley/model/rules/crowd.ts'
import { checkpoint } from '@parley/server/store/checkpoint.ts'
import { journalIn } from '@parley/server/store/journal.ts'
import { openStage, person } from '@parley/server/sync/stage.ts'
import { Stranger } from '@parley/server/sync/stranger.ts'
import type { Figure } from './figure.ts'
import { shown } from './figures.ts'

const edits = 1_000
const board = newId()
const alice = newId()
const kinds: Record<string, (pen: Pen, one: number) => void> = {
  'a letter typed': (pen, one) => setTitle(pen, 's1', 'x'.repeat(one + 1)),
  'a card moved': (pen, one) => setField(pen, { card: 's1' }, ['x'], one + 0.5),
  'a field set': (pen, one) => setField(pen, { card: 's1' }, ['brandShares', 'Brimberg'], one),
  'a card added': (pen, one) => addCard(pen, { kind: 'message', title: `Message ${one}`, x: one, y: one }),
}

async function measure(edit: (pen: Pen, one: number) => void) {
  const fresh = await openStage()
  await fresh.seed(board, 'plan "Storage"\nsegment s1 "Regulars"')
  // Closed once, so that the file holds all that came before, and nothing waits beside it.
  const stage = await fresh.again()
  const doc = newDoc()
  applyUpdate(doc, await stage.boards.state(board))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let one = 0; one < edits; one++) edit({ doc, origin: {} }, one)
  // Somebody looks on, so that the board stays open.
  const onlooker = await Stranger.at(stage, board, 'bob')
  const before = { disk: diskOf(stage.folder), state: (await stage.boards.state(board)).length }
  for (const update of updates) await stage.boards.apply(board, person(alice), update)
  const after = { state: (await stage.boards.state(board)).length }
  onlooker.leave()
  await stage.stop()
  const disk = diskOf(stage.folder) - before.disk
  await rm(stage.folder, { recursive: true })
  const wire = updates.reduce((sum, update) => sum + update.length, 0)
  return { 'on the wire': wire, 'in the file': disk, 'in the state': after.state - before.state }
}

const diskOf = (folder: string): number => statSync(join(folder, 'parley.sqlite')).size

console.log(`\nBytes for each of ${edits} edits`)
const table: Record<string, Record<string, string>> = {}
export const seed = '500 and 2000, the number of cards'
export const figures: Figure[] = []
for (const [kind, edit] of Object.entries(kinds)) {
  const sums = Object.entries(await measure(edit))
  table[kind] = Object.fromEntries(sums.map(([where, bytes]) => [where, shown(bytes / edits, 1)]))
  for (const [where, bytes] of sums)
    figures.push({ what: `${kind}, ${where}`, value: bytes / edits, unit: 'B' })
}
console.table(table)

/** A board's whole state, and what its checkpoint takes of the disk. */
async function packed(cards: number): Promise<{ state: number; kept: number; ms: number }> {
  const stage = await openStage()
  const bytes = seedUpdate(crowd(cards, chance(cards)), board)
  await stage.database.insertInto('journal').values({ board, seq: 1, at: 1, person: null, bytes }).execute()
  const from = performance.now()
  await checkpoint(journalIn(stage.database), board, 0)
  const ms = performance.now() - from
  const query = stage.database.selectFrom('checkpoints').select('bytes').where('board', '=', board)
  const { length: kept } = (await query.executeTakeFirstOrThrow()).bytes
  await stage.close()
  return { state: bytes.length, kept, ms }
}

for (const cards of [500, 2_000]) {
  const { state, kept, ms } = await packed(cards)
  const what = `a checkpoint of ${cards} cards`
  figures.push(
    {
      what: `${what}, on the disk`,
      value: kept / 1_000,
      unit: 'KB',
      beside: { 'as it is sent': state / 1_000 },
    },
    { what: `${what}, made and read back`, value: ms, unit: 'ms' },
  )
  console.log(
    `${what}: ${shown(state / 1_000, 0)} KB, packed ${shown(kept / 1_000, 0)}, in ${shown(ms, 0)} ms`,
  )
}
