// `node apps/server/src/keep-layout.ts` keeps what today's Parley writes in store/layouts: a small workspace as SQL, by
// the name of the newest migration, and its board's document by the number of its layout. Kept, it is never written over:
// layouts.test.ts opens each, for as long as somebody may still have one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeStateAsUpdate } from 'yjs'
import { setTitle } from '@parley/model/board/edit.ts'
import { schema } from '@parley/model/board/migrate.ts'
import { openHouse, Someone, type House } from './cast.ts'
import { databaseFile } from './store/database.ts'
import { dump } from './store/dump.ts'
import { migrations } from './store/migrations/index.ts'
import { openSqlite } from './store/sqlite.ts'
import { Guest } from './sync/guest.ts'

const layouts = join(import.meta.dirname, 'store/layouts')
const newest = Object.keys(migrations).toSorted().at(-1) ?? ''
const plan: unknown = JSON.parse(readFileSync(join(layouts, `${schema}.plan.json`), 'utf8'))

const house = await openHouse()
const { state, boards } = await work(house)
await house.stop()
keep(`${schema}.board`, Buffer.from(state).toString('base64'))
const sqlite = openSqlite(databaseFile(house.config.dataDir))
// The board that everybody is shown first is large, and says nothing that the others do not.
for (const [table, column] of [
  ['journal', 'board'],
  ['journal_ends', 'board'],
  ['boards', 'id'],
])
  sqlite.prepare(`delete from ${table} where ${column} not in (?, ?)`).run(boards)
keep(`${newest}.sql`, dump(sqlite))
sqlite.close()
await house.close()

/** Alice plans with a guest, and does one of each thing that is kept beside the board; answers the board's document. */
async function work(house: House): Promise<{ state: Uint8Array; boards: string[] }> {
  const [alice, gil] = [new Someone(house, 'alice'), new Someone(house, 'gil')]
  await alice.signUp()
  const { board } = await alice.api.boards.import.mutate({ plan })
  await alice.invite(gil, board, 'editor')
  const guest = new Guest({ url: house.url.replace('http', 'ws') }, gil.token ?? '', board)
  await guest.saved()
  setTitle(guest.pen, 's1', 'Rotators of the town')
  setTitle(guest.pen, 's1', 'Rotators')
  await guest.saved()
  const state = encodeStateAsUpdate(guest.doc)
  guest.leave()
  await alice.api.comments.begin.mutate({ board, about: { card: 's1' }, text: 'Who counted them?' })
  await alice.api.snapshots.create.mutate({ board, name: 'Before the meeting' })
  await alice.api.views.save.mutate({ board, name: 'Outline', search: 'view=outline', shared: true })
  const past = await alice.api.boards.create.mutate({ title: 'Thrown away' })
  await alice.api.boards.delete.mutate({ board: past.board })
  return { state, boards: [board, past.board] }
}

function keep(name: string, text: string): void {
  const path = join(layouts, name)
  if (existsSync(path)) return void process.stdout.write(`${name} is kept already.\n`)
  writeFileSync(path, text)
  process.stdout.write(`${name}: ${text.length} letters.\n`)
}
