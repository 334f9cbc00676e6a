import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Predicate } from '@parley/model/consumers/predicate.ts'
import { openBase, type ABase } from './a-base.ts'
import { countOf } from './counts.ts'
import type { Link } from './link.ts'
import { roughClasses, roughCount, roughProfile } from './rough.ts'

const today = '2026-11-26'
const everybody = 120
const seed = Number(process.env['SEED'] ?? Date.now() % 1e9)
// 10,000 take some minutes: PAIRS=10000 asks them.
const pairs = Number(process.env['PAIRS'] ?? 200)
const patience = 60_000 + 90 * pairs

let base: ABase
const rough = <T>(work: (link: Link) => Promise<T>) => base.consumers.rough('d1', work)
const forget = () => base.consumers.look('d1', (link) => link.run('delete from asked'))

beforeAll(async () => {
  base = openBase()
  const people = Array.from({ length: everybody }, (_, at) => `p${at},customer,${at},${at % 7},${at % 3}`)
  await base.take('people', ['id,type,age,city,shoe', ...people])
  const bought = Array.from(
    { length: everybody },
    (_, at) => `p${at},2026-0${1 + (at % 6)}-15,coffee,b${at % 4},1,${1 + at}`,
  )
  const changed = Array.from({ length: 30 }, (_, at) => [
    `p${at},2026-01-15,tea,t0,1,10`,
    `p${at},2026-06-15,tea,t1,1,10`,
  ])
  await base.take('purchases', ['person,date,category,brand,quantity,amount', ...bought, ...changed.flat()])
})
afterAll(() => base.close())

const older = (least: number): Predicate => ({ field: 'age', least })
const without = (predicate: Predicate, age: number): Predicate => ({
  all: [predicate, { not: { field: 'age', is: [String(age)] } }],
})
const asked = (predicate: Predicate) => rough((link) => roughCount(link, predicate, today))

test('Bob, without the right, gets tens, and nothing of fewer than ten [D-3]', async () => {
  expect(await asked(older(0))).toBe(120)
  expect(await asked(older(46))).toBe(70)
  expect(await asked(older(111))).toBe(null)
})

test('Asking again without somebody in particular tells nothing of her', async () => {
  await forget()
  expect(await base.consumers.look('d1', (link) => countOf(link, older(35)))).toBe(85)
  expect([await asked(older(35)), await asked(without(older(35), 40))]).toEqual([90, 90])
  await forget()
  expect([await asked(without(older(35), 40)), await asked(older(35))]).toEqual([80, 80])
})

test('A chain of questions, each without one more, never shows a step of one', async () => {
  await forget()
  const answers: (number | null)[] = []
  for (let least = 0; least < 60; least++) answers.push(await asked(older(least)))
  expect(new Set(answers)).toEqual(new Set([120]))
})

test('Who is erased meanwhile is not told by the same question asked before and after', async () => {
  await forget()
  const before = await asked(older(35))
  await base.consumers.erase('d1', 'p40')
  expect(await base.consumers.look('d1', (link) => countOf(link, older(35)))).toBe(84)
  expect(await asked(older(35))).toBe(before)
})

test('Whoever waits until tomorrow, or asks in another way, is told nothing of one person either [D-3]', async () => {
  await forget()
  const count = await asked(older(35))
  const [other, tomorrow] = [without(older(35), 50), '2026-11-27']
  expect(await rough((link) => roughCount(link, other, tomorrow))).toBe(count)
  for (const category of ['coffee', 'tea', 'anything'])
    expect(await rough((link) => roughProfile(link, other, category, tomorrow))).toMatchObject({ count })
})

test('Shares are of the window that was asked for', async () => {
  await forget()
  const loyalty = { ownBrand: 't1', category: 'tea', cut: 50, from: '2026-06-01' }
  const classes = await rough((link) => roughClasses(link, loyalty, today))
  expect(classes).toMatchObject({ loyal: 30, brandShares: { loyal: { t1: 100 } } })
})

test('Where ten are described, nine of them are described as the ten are', async () => {
  await forget()
  const told = (predicate: Predicate, category: string) =>
    rough((link) => roughProfile(link, predicate, category, today))
  const ten = await told(older(110), 'coffee')
  expect(ten).toMatchObject({ count: 10 })
  const nine = without(older(110), 115)
  expect([await asked(nine), (await told(nine, 'tea')).count, await told(nine, 'coffee')]).toEqual([
    10,
    10,
    ten,
  ])
})

test('What was asked on another day goes only for want of room, also where the base has grown since', async () => {
  await forget()
  await asked(older(35))
  const kept = (link: Link) =>
    link.row(z.object({ rows: z.coerce.number() }), 'select count(*) as "rows" from asked')
  const run = (sql: string) => base.consumers.look('d1', (link) => link.run(sql))
  await run("update asked set who = '101'::bit")
  expect(await asked(older(36))).toBe(80)
  expect((await base.consumers.look('d1', kept)).rows).toBe(2)
  // As though a million people had been asked about two thousand times.
  await run("insert into about values ('given', '1000000')")
  await run(`insert into asked select range, '${today}', 'other', '101'::bit, 'null' from range(2100)`)
  await rough((link) => roughCount(link, older(40), '2026-11-27'))
  expect((await base.consumers.look('d1', kept)).rows).toBe(1)
  await run("delete from about where value = '1000000'")
})

test('Classes and shares are rough as well, and stay so when a window is moved by a day', async () => {
  await forget()
  const loyalty = { ownBrand: 'b0', category: 'coffee', cut: 50 }
  const first = await rough((link) => roughClasses(link, { ...loyalty, from: '2026-01-15' }, today))
  expect(first).toMatchObject({
    loyal: 30,
    swing: null,
    newCategory: null,
    brandShares: { loyal: { b0: 100 } },
  })
  const profile = await rough((link) => roughProfile(link, older(35), 'coffee', today))
  // 84 of 119 are 71 %, from which the 84 could be worked out.
  expect(profile).toMatchObject({ count: 80, coverage: 67, cycleDays: null })
  const near = await rough((link) => roughProfile(link, without(older(35), 50), 'coffee', today))
  expect(near).toEqual(profile)
  expect(await rough((link) => roughProfile(link, older(115), 'coffee', today))).toMatchObject({
    count: null,
    brandShares: {},
  })
})

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const columns = { age: 60, city: 40, brews: 5, shoe: 12 } as const
const crowd = 2_000

test(
  `of ${pairs} pairs of questions that differ in one person none is answered two ways (SEED=${seed}) [D-3]`,
  async () => {
    const random = randomOf(seed)
    const below = (most: number) => Math.floor(random() * most)
    const names = Object.keys(columns)
    const cells = Object.values(columns)
    const people = Array.from({ length: crowd }, (_, at) =>
      [`c${at}`, 'customer', at, ...cells.map(below)].join(),
    )
    await base.take('people', [['id,type,number', ...names].join(), ...people])
    const question = (): Predicate => {
      const at = below(names.length)
      const [field = '', most = 0] = [names[at], cells[at]]
      const bound = below(most)
      const one: Predicate =
        random() < 0.5 ? { field, least: bound } : { field, is: [String(bound), String(below(most))] }
      return random() < 0.3 ? { not: one } : one
    }
    const joined = (): Predicate =>
      random() < 0.5 ? { all: [question(), question()] } : { any: [question(), question()] }
    const differing = await rough(async (link) => {
      const found: unknown[] = []
      for (let pair = 0; pair < pairs; pair++) {
        const one = random() < 0.4 ? question() : joined()
        const other: Predicate = { all: [one, { not: { field: 'number', is: [String(below(crowd))] } }] }
        const both = random() < 0.5 ? [one, other] : [other, one]
        const [first, second] = [await told(link, both[0]), await told(link, both[1])]
        if (first !== second) found.push([both, first, second])
        // What a day’s questions are held against is looked at in stretches of one day.
        if (pair % 500 === 499) await link.run('delete from asked')
      }
      return found
    })
    expect(differing).toEqual([])
  },
  patience,
)

const told = (link: Link, predicate: Predicate | undefined) =>
  roughCount(link, predicate ?? { all: [] }, today)
