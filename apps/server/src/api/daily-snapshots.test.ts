import { afterEach, beforeEach, expect, test } from 'vitest'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { databaseAt, openDatabase, type Database } from '../store/database.ts'
import { storeIn } from '../store/store.ts'
import { createReadings } from './readings.ts'
import { takeDailySnapshots } from './daily-snapshots.ts'
import { openJournal, type JournalPort } from '../store/journal-thread.ts'

const day = 24 * 3_600_000
let house: House
let alice: Someone
let db: Database
let journal: JournalPort
beforeEach(async () => {
  house = await openHouse()
  const file = databaseAt(house.config)
  db = await openDatabase(file)
  journal = openJournal(file)
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterEach(async () => {
  await journal.close()
  await db.destroy()
  await house.close()
})

async function takes(now: number): Promise<string[]> {
  const boards = { bytes: (board: string) => journal.stored(board) }
  const parts = {
    store: storeIn(db),
    boards,
    readings: createReadings(boards),
    happened: async () => undefined,
  }
  return takeDailySnapshots(parts, now)
}

const newBoard = async (title: string) =>
  (await alice.api.boards.import.mutate({ plan: planFileOf(boardFrom(sketch(`plan "${title}"`))) })).board
const rename = (board: string, title: string) => alice.api.boards.rename.mutate({ board, title })
const dailies = async (board: string) =>
  (await alice.api.snapshots.list.query({ board, kinds: ['daily'] })).snapshots

test('a board that was edited is kept once a day, one that nobody touched is not', async () => {
  const [spring, quiet] = [await newBoard('Spring'), await newBoard('Quiet')]
  const now = Date.now()
  expect(await takes(now)).toEqual([])
  await rename(spring, 'Spring fair')
  expect(await takes(now)).toEqual([spring])
  await rename(spring, 'Spring fair, again')
  expect(await takes(now + day - 1)).toEqual([])
  expect(await takes(now + day)).toEqual([spring])
  expect(await takes(now + 3 * day)).toEqual([])
  expect(await dailies(quiet)).toEqual([])
  const kept = await dailies(spring)
  const titles = await Promise.all(
    kept.map(async ({ id }) => (await alice.api.snapshots.get.query({ snapshot: id })).plan['plan']),
  )
  expect(titles).toEqual([{ title: 'Spring fair, again' }, { title: 'Spring fair' }])
})

test('of daily ones thirty stay, and of those that somebody took all', async () => {
  const board = await newBoard('Spring')
  await alice.api.snapshots.create.mutate({ board, name: 'For the lead' })
  const now = Date.now()
  for (let one = 0; one < 33; one++) {
    await rename(board, `Spring ${one}`)
    await takes(now + one * day)
  }
  const kept = await dailies(board)
  expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([
    30,
    new Date(now + 32 * day).toISOString(),
    new Date(now + 3 * day).toISOString(),
  ])
  const named = await alice.api.snapshots.list.query({ board, kinds: ['named'] })
  expect(named.snapshots.map(({ name }) => name)).toEqual(['For the lead'])
})
