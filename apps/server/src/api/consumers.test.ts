import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let dataSet: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
  dataSet = (await alice.api.consumers.createSample.mutate()).dataSet
})
afterAll(() => house.close())

const asked = { ownBrand: 'Brimberg', category: 'coffee' }
const bySize = { field: 'household', least: 4 }

test('Made-up coffee drinkers are all four kinds, and each class has a brand network that adds up', async () => {
  const classes = await alice.api.consumers.classes.query({ dataSet, ...asked })
  const { loyal, competitorLoyal, swing, newCategory, brandShares } = classes
  for (const count of [loyal, competitorLoyal, swing, newCategory]) expect(count).toBeGreaterThan(20)
  expect((loyal ?? 0) + (competitorLoyal ?? 0) + (swing ?? 0) + (newCategory ?? 0)).toBe(2_000)
  for (const shares of Object.values(brandShares))
    expect(Object.values(shares).reduce((sum, percent) => sum + percent, 0)).toBeCloseTo(100)
  expect(brandShares.loyal['Brimberg']).toBeGreaterThan(50)
})

test('Bob counts the same people to the next ten, and may not see who switched', async () => {
  const { count } = await alice.api.consumers.count.query({ dataSet, predicate: bySize })
  const rough = await bob.api.consumers.count.query({ dataSet, predicate: bySize })
  expect(rough).toEqual({ count: Math.round((count ?? 0) / 10) * 10 })
  const one = { field: 'household', least: 99 }
  expect(await bob.api.consumers.count.query({ dataSet, predicate: one })).toEqual({ suppressed: true })
  expect(await alice.api.consumers.count.query({ dataSet, predicate: one })).toEqual({ count: 0 })
  const windows = {
    before: { from: '2026-01-01', to: '2026-03-31' },
    after: { from: '2026-04-01', to: '2026-06-30' },
  }
  const switching = { dataSet, category: 'coffee', ...windows }
  expect(await refusal(bob.api.consumers.switching.query(switching))).toBe('noDataSetRight')
  expect((await alice.api.consumers.switching.query(switching)).moves.length).toBeGreaterThan(5)
})

test('Segments that overlap are counted one by one, in pairs, and each without those before it', async () => {
  const predicates = [bySize, { field: 'age', least: 50 }, { not: bySize }]
  const { counts, alone, pairs } = await alice.api.consumers.overlaps.query({ dataSet, predicates })
  const [big = 0, old = 0, small = 0] = counts.map((count) => count ?? 0)
  const both = pairs.find(({ a, b }) => a === 0 && b === 1)?.count ?? 0
  expect(big + small).toBe(2_000)
  expect(both).toBeGreaterThan(0)
  expect(alone).toEqual([big, old - both, 2_000 - big - (old - both)])
  expect(pairs.find(({ a, b }) => a === 0 && b === 2)?.count).toBe(0)
})

test('As much as may be asked stands in one address, also beside the other segments of a board', async () => {
  const often = (least: number) => ({
    block: 'purchaseHistory',
    bought: { category: 'coffee', brand: 'Brimberg', from: '2025-11-01', to: '2026-10-31' },
    measure: 'times',
    least,
  })
  const many = { any: Array.from({ length: 55 }, (_, at) => often(at + 1)) }
  const { count } = await alice.api.consumers.count.query({ dataSet, predicate: many })
  expect(count).toBeGreaterThan(0)
  const several = { any: Array.from({ length: 12 }, (_, at) => often(at + 1)) }
  const predicates = Array.from({ length: 8 }, () => several)
  const { counts, alone } = await alice.api.consumers.overlaps.query({ dataSet, predicates })
  expect(counts).toEqual(predicates.map(() => count))
  expect(alone).toEqual([count, ...Array.from({ length: 7 }, () => 0)])
})

test('A profile says how often they buy and what part of the base they are', async () => {
  const profile = await alice.api.consumers.profile.query({
    dataSet,
    predicate: { all: [] },
    category: 'coffee',
  })
  expect(profile).toMatchObject({ count: 2_000, coverage: 100 })
  expect(profile.cycleDays).toBeGreaterThan(5)
  const cycle = await alice.api.consumers.cycle.query({ dataSet, predicate: { all: [] }, category: 'coffee' })
  expect(cycle.cycleDays).toBe(profile.cycleDays)
  const rfm = await alice.api.consumers.rfm.query({ dataSet, asOf: '2030-01-01' })
  expect(rfm.bounds.map(({ fifth }) => fifth)).toEqual([1, 2, 3, 4, 5])
})

test('Erased at the base, somebody’s answer at a listening link goes too', async () => {
  const address = 'torunn@example.org'
  const { board } = await alice.api.boards.import.mutate({
    plan: {
      format: 'parley.plan',
      version: 1,
      plan: { title: 'Spring' },
      cards: [{ id: 'p1', kind: 'contactPoint', title: 'The counter', direction: 'twoWay' }],
      links: [],
    },
  })
  for (const from of [address, 'other@example.org'])
    await alice.api.listening.add.mutate({
      board,
      card: 'p1',
      text: `From ${from}`,
      mayAnswer: true,
      address: from,
    })
  await alice.send(`/data-sets/${dataSet}/people`, {
    method: 'PUT',
    headers: { 'content-type': 'text/csv' },
    body: `id,type,email\ntorunn,customer,${address}\n`,
  })
  expect(await alice.api.consumers.erase.mutate({ dataSet, person: 'torunn' })).toEqual({ found: true })
  const answers = await alice.api.listening.answers.query({ board })
  expect(answers.map(({ text }) => text)).toEqual(['From other@example.org'])
  expect(await alice.api.consumers.erase.mutate({ dataSet, person: 'torunn' })).toEqual({ found: false })
})

test('Where nobody has the right any more the workspace’s owner has it', async () => {
  const carol = new Someone(house, 'carol')
  await alice.hire(carol)
  const { dataSet: hers } = await carol.api.consumers.create.mutate({ title: 'Carol’s' })
  expect(await refusal(alice.api.consumers.change.mutate({ dataSet: hers, title: 'Mine' }))).toBe(
    'noDataSetRight',
  )
  await carol.api.account.delete.mutate({ password: carol.password })
  await alice.api.consumers.change.mutate({ dataSet: hers, title: 'Nobody’s' })
  expect(await refusal(bob.api.consumers.remove.mutate({ dataSet: hers }))).toBe('noDataSetRight')
  await alice.api.consumers.remove.mutate({ dataSet: hers })
  expect(await refusal(alice.api.consumers.get.query({ dataSet: hers }))).toBe('noDataSet')
})
