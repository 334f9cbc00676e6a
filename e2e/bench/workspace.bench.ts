// A workspace of ten thousand boards of fifty cards each: how long its list takes over the wire, right after a start and
// later; what two hundred boards take while somebody is on each; and how long a board of 2,000 cards takes back to what it
// was before a thousand edits.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { setField } from '@parley/model/board/edit.ts'
import { newId } from '@parley/model/ids.ts'
import { Someone } from '@parley/server/cast.ts'
import { databaseFile, openDatabase } from '@parley/server/store/database.ts'
import { storeIn } from '@parley/server/store/store.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { Parley } from '../parley.ts'
import { serve } from './children.ts'
import type { Figure } from './figure.ts'
import { percentile, shown } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const boards = 10_000
const looks = 100
const open = 200
const edits = 1_000

/** Ten thousand boards in a database that nobody serves meanwhile. */
async function fill(folder: string): Promise<void> {
  const database = await openDatabase(databaseFile(folder))
  const [owner] = await database.selectFrom('people').select('id').execute()
  const seed = seedUpdate(sketch(planFor([], 50)), 'any')
  await database.transaction().execute(async (inner) => {
    for (let one = 0; one < boards; one++) {
      const row = { id: newId(), title: `Plan ${one}`, client: null, epoch: newId(), deleted_at: null }
      const created = { created_by: owner?.id ?? '', created_at: Date.now() - one * 60_000 }
      await storeIn(inner).boards.add({ ...row, ...created }, seed)
    }
  })
  await database.destroy()
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function lists(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-workspace-'))
  const parley = await Parley.start({ folder })
  const alice = new Someone(parley, 'alice')
  await alice.signUp()
  await parley.rest()
  await fill(folder)
  await parley.start()
  const first = await timed(() => alice.send('/trpc/boards.list'))
  const later: number[] = []
  for (let one = 0; one < looks; one++) later.push(await timed(() => alice.send('/trpc/boards.list')))
  await parley.stop()
  const what = `list ${boards.toLocaleString('en')} boards`
  return [
    { what: `${what}, right after a start`, value: first, unit: 'ms' },
    { what: `${what}: p95`, value: percentile(later, 95), unit: 'ms', atMost: 200 },
  ]
}

/** Of the server alone: `held` with somebody on each board, `after` all have left. */
async function openBoards(): Promise<Figure[]> {
  const server = await serve({ kind: 'parley', plan: planFor([], 100), boards: open })
  const { megabytes: before } = await server.cost()
  const people: RawClient[] = []
  for (let board = 1; board <= open; board++) {
    const somebody = new RawClient(server, `b${board}`, `person${board}`)
    await somebody.joined()
    people.push(somebody)
  }
  const { megabytes: held } = await server.cost()
  for (const somebody of people) somebody.leave()
  await server.kill()
  const what = `${open} boards of 100 cards open, somebody on each: memory of the server`
  return [{ what, value: held, unit: 'MB', atMost: 1_000, beside: { 'none open': before } }]
}

async function back(): Promise<Figure[]> {
  const parley = await Parley.start()
  const alice = new Someone(parley, 'alice')
  await alice.signUp()
  const plan = planFileOf(boardFrom(sketch(planFor([], 2_000))))
  const { board } = await alice.api.boards.import.mutate({ plan })
  const { token } = await alice.api.account.createToken.mutate({ name: 'bench' })
  const guest = new Guest({ url: parley.url.replace('http', 'ws') }, token, board)
  await guest.saved()
  const cards = [...guest.board.cards.keys()]
  for (let one = 0; one < edits; one++) {
    setField(guest.pen, { card: cards[one % cards.length] ?? '' }, ['x'], one)
    if (one % 50 === 49) await guest.saved()
  }
  guest.leave()
  const took = await timed(() => alice.api.history.restore.mutate({ board, seq: 1 }))
  await parley.stop()
  const what = `take a board of 2,000 cards back to before ${edits.toLocaleString('en')} edits`
  return [{ what, value: took, unit: 'ms', atMost: 3_000 }]
}

export const figures: Figure[] = [...(await lists()), ...(await openBoards()), ...(await back())]
for (const { what, value, unit } of figures) console.log(`${what}: ${shown(value, 0)} ${unit}`)
