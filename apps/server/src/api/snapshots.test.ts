import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@parley/model/ids.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { chance } from '@parley/model/rules/chance.ts'
import { crowd } from '@parley/model/rules/crowd.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { databaseAt, openDatabase } from '../store/database.ts'
import { storeIn } from '../store/store.ts'

let house: House
let alice: Someone
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())

const plan = `
  plan "Pouch" currency=EUR
  segment s1 "Regulars"
  objective o1 "Raise the share" baseline=31 target=36 unit="% of spend"`
const boardOf = async (text: string) =>
  (await alice.api.boards.import.mutate({ plan: planFileOf(boardFrom(sketch(text))) })).board

test('a snapshot keeps the plan as it stood, under its name, whatever is written since [H-3]', async () => {
  const board = await boardOf(plan)
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'For the lead' })
  await alice.api.boards.rename.mutate({ board, title: 'Pouch, second try' })
  const kept = await alice.api.snapshots.get.query({ snapshot })
  expect(kept).toMatchObject({ board, name: 'For the lead', by: 'alice', plan: { plan: { title: 'Pouch' } } })
  expect(kept.counts.error).toBeGreaterThanOrEqual(0)
  expect(kept.findings.every(({ says }) => says.length > 0)).toBe(true)
})

test('they are listed, the newest first, and none of another board', async () => {
  const [board, other] = [await boardOf(plan), await boardOf(plan)]
  for (const name of ['one', 'two']) await alice.api.snapshots.create.mutate({ board, name })
  await alice.api.snapshots.create.mutate({ board: other, name: 'elsewhere' })
  const { snapshots, next } = await alice.api.snapshots.list.query({ board })
  expect(next).toBe(null)
  expect(snapshots.map(({ name }) => name)).toEqual(['two', 'one'])
})

test('many of them are read a page at a time, none twice', async () => {
  const board = await boardOf(plan)
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'n0', kind: 'before' })
  const db = await openDatabase(databaseAt(house.config))
  const { snapshots } = storeIn(db)
  const [first, state] = [await snapshots.byId(snapshot), await snapshots.state(snapshot)]
  const { by: _, ...row } = first!
  for (let one = 1; one < 130; one++)
    await snapshots.add({ ...row, id: newId(), name: `n${one}`, kind: one % 13 ? 'named' : 'before' }, state!)
  await db.destroy()
  const read: string[] = []
  const list = alice.api.snapshots.list
  for (let next: Awaited<ReturnType<typeof list.query>>['next'] | undefined; next !== null;) {
    const page = await list.query({ board, kinds: ['named'], ...(next && { before: next }) })
    read.push(...page.snapshots.map(({ name }) => name))
    next = page.next
  }
  expect(new Set(read).size).toBe(120)
  expect(read).toHaveLength(120)
  expect(await list.query({ board, kinds: ['before'], limit: 100 })).toMatchObject({ next: null })
})

test('what Parley kept by itself is for those who may see the past', async () => {
  const board = await boardOf(plan)
  const gil = new Someone(house, 'gil')
  await alice.invite(gil, board, 'commenter')
  await alice.api.snapshots.create.mutate({ board, name: 'For the lead' })
  await alice.api.snapshots.create.mutate({ board, name: 'Before it was restored', kind: 'before' })
  const names = async (person: Someone) =>
    (await person.api.snapshots.list.query({ board })).snapshots.map(({ name }) => name)
  expect(await names(alice)).toEqual(['Before it was restored', 'For the lead'])
  expect(await names(gil)).toEqual(['For the lead'])
})

test('the way from one to the other, or to now, is told in sentences', async () => {
  const board = await boardOf(plan)
  const first = await alice.api.snapshots.create.mutate({ board, name: 'one' })
  await alice.api.boards.rename.mutate({ board, title: 'Pouch, second try' })
  const now = await alice.api.snapshots.compare.query({ from: first.snapshot })
  expect(now.sentences).toEqual([
    { group: 'rest', says: 'The plan is called “Pouch, second try” now.', cards: [] },
  ])
  const lower = await boardOf(plan.replace('target=36', 'target=34').replace('segment s1 "Regulars"', ''))
  const second = await alice.api.snapshots.create.mutate({ board: lower, name: 'two' })
  const between = await alice.api.snapshots.compare.query({ from: first.snapshot, to: second.snapshot })
  expect(between.sentences.map(({ says }) => says)).toEqual(
    expect.arrayContaining([
      'Objective “Raise the share” target 36 → 34% of spend.',
      'Segment “Regulars” is gone.',
    ]),
  )
  expect(between.cards).toEqual({
    added: [],
    gone: ['s1'],
    changed: ['o1'],
    moved: expect.any(Array) as string[],
  })
})

test('a large board is kept and compared whole', async () => {
  const file = planFileOf(boardFrom(crowd(600, chance(3))))
  const { board } = await alice.api.boards.import.mutate({ plan: file })
  const { snapshot } = await alice.api.snapshots.create.mutate({ board, name: 'large' })
  const kept = await alice.api.snapshots.get.query({ snapshot })
  expect(kept.plan).toEqual(await alice.api.boards.get.query({ board }))
  const same = await alice.api.snapshots.compare.query({ from: snapshot })
  expect(same).toEqual({
    sentences: [],
    cards: { added: [], gone: [], changed: [], moved: [] },
    links: { added: [], gone: [], changed: [] },
    findings: { come: [], gone: [] },
  })
})
