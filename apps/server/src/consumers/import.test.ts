import { existsSync, readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { openBase, type ABase } from './a-base.ts'
import { ImportRefused } from './import-refused.ts'
import { sizeOf } from './layout.ts'
import { wholePerson } from './people.ts'

let base: ABase
beforeEach(() => {
  base = openBase()
})
afterEach(() => base.close())

const people = [
  'id,type,language,consent,age,city',
  'anna,customer,de,yes,34,"Linz',
  'an der Donau"',
  'ben,Prospect,en,no,,Graz',
]
const purchases = [
  'person,date,category,brand,quantity,amount',
  'anna,2026-01-05,coffee,Ours,1,4.90',
  'anna,31.01.2026,coffee,Theirs,2,"9,80"',
]
const found = (person: string) => base.consumers.look('d1', (link) => wholePerson(link, person))
const size = () => base.consumers.look('d1', sizeOf)

test('Anna is taken in with her columns, however her cells are written', async () => {
  expect(await base.take('people', people)).toEqual({ rows: 2, refused: [], more: 0 })
  expect(await base.take('purchases', purchases)).toEqual({ rows: 2, refused: [], more: 0 })
  expect(await found('anna')).toEqual({
    id: 'anna',
    type: 'customer',
    language: 'de',
    consent: 'yes',
    fields: { age: '34', city: 'Linz\nan der Donau' },
    purchases: [
      { date: '2026-01-05', category: 'coffee', brand: 'Ours', quantity: 1, amount: 4.9 },
      { date: '2026-01-31', category: 'coffee', brand: 'Theirs', quantity: 2, amount: 9.8 },
    ],
  })
  expect(await found('ben')).toMatchObject({ type: 'prospect', fields: { city: 'Graz' } })
  expect(existsSync(base.consumers.parts.path('d1', 'people'))).toBe(false)
})

test('A second list brings people up to date, and leaves alone what it does not name', async () => {
  await base.take('people', people)
  await base.take('people', ['Kunde;type;age', 'anna;customer;', 'cleo;prospect;50'], { id: 'Kunde' })
  expect(await found('anna')).toMatchObject({ language: 'de', fields: { city: 'Linz\nan der Donau' } })
  expect((await found('anna'))?.fields).not.toHaveProperty('age')
  expect(await found('cleo')).toMatchObject({ language: null, fields: { age: '50' } })
  expect(await size()).toEqual({ people: 3, purchases: 0 })
})

test('The same purchases imported again are there once, and the sums of their months with them', async () => {
  await base.take('people', people)
  await base.take('purchases', purchases)
  await base.take('purchases', [
    ...purchases,
    'anna,2026-01-05,coffee,Ours,1,4.90',
    'ben,2026-02-01,tea,Ours,1,3',
  ])
  expect(await size()).toEqual({ people: 2, purchases: 4 })
  const sums = await base.consumers.look('d1', (link) =>
    link.rows(
      z.object({ month: z.string(), brand: z.string(), times: z.coerce.number(), amount: z.number() }),
      'select month::varchar as month, brand, sum(times) as times, round(sum(amount), 2) as amount from monthly group by month, brand order by all',
    ),
  )
  expect(sums).toEqual([
    { month: '2026-01-01', brand: 'Ours', times: 2, amount: 9.8 },
    { month: '2026-01-01', brand: 'Theirs', times: 1, amount: 9.8 },
    { month: '2026-02-01', brand: 'Ours', times: 1, amount: 3 },
  ])
})

test('A list that does not say what they are is taken with one word for all of them', async () => {
  const members = ['id,city', 'anna,Linz', ',Graz']
  await expect(base.take('people', members)).rejects.toThrow('The column “type” is missing.')
  expect(await base.take('people', members, {}, { type: 'customer' })).toEqual({
    rows: 1,
    refused: [{ row: 2, reason: 'has no id' }],
    more: 0,
  })
  expect(await found('anna')).toMatchObject({ type: 'customer', fields: { city: 'Linz' } })
  const bought = ['person,date,brand,quantity,amount', 'anna,2026-01-05,Ours,1,4.90']
  await expect(base.take('purchases', bought)).rejects.toThrow('The column “category” is missing.')
  expect(await base.take('purchases', bought, {}, { category: "baker's goods" })).toMatchObject({ rows: 1 })
  expect((await found('anna'))?.purchases).toMatchObject([{ category: "baker's goods", brand: 'Ours' }])
})

test('Each row that is refused is named with its number and its reason, and the rest is taken', async () => {
  const taken = await base.take('people', [
    'id,type,note',
    'anna,customer,"two',
    'lines"',
    ',customer,',
    'ben,friend,',
    'cleo,customer',
    'anna,customer,again',
    'dora,prospect,' + 'x'.repeat(40_000),
    'emil,prospect,a,b',
    'fritz,prospect,fine',
    'gero,"unclosed,',
  ])
  expect(taken).toEqual({
    rows: 2,
    refused: [
      { row: 2, reason: 'has no id' },
      { row: 3, reason: 'type is neither customer nor prospect' },
      { row: 4, reason: 'has too few columns' },
      { row: 5, reason: 'stands there a second time with this id' },
      { row: 6, reason: 'has a cell of more than 32 KB' },
      { row: 7, reason: 'has too many columns' },
      { row: 9, reason: 'has a quote that is not closed' },
    ],
    more: 0,
  })
  const bought = await base.take('purchases', [
    'person\tdate\tcategory\tbrand\tquantity\tamount',
    'anna\t2026-02-30\tcoffee\tOurs\t1\t1',
    'nobody\t2026-02-03\tcoffee\tOurs\t1\t1',
    'anna\t2026-02-03\tcoffee\tOurs\t1\t1,234',
    'anna\t2026-02-03\tcoffee\tOurs\t1\t1.234,50',
    'anna\t2026-02-03\tcoffee\tOurs\tmany\t1',
    'anna\t2026-02-03\t\tOurs\t1\t-1',
  ])
  expect(bought).toEqual({
    rows: 1,
    refused: [
      { row: 1, reason: 'date is no day' },
      { row: 2, reason: 'is of somebody who is not among the people' },
      { row: 3, reason: 'amount is no number from 0 on' },
      { row: 5, reason: 'quantity is no number from 0 on' },
      { row: 6, reason: 'has no category' },
    ],
    more: 0,
  })
})

test('More mistakes than anybody reads are counted', async () => {
  const taken = await base.take('people', [
    'id,type',
    ...Array.from({ length: 2_500 }, (_, at) => `p${at},${at % 2 ? 'customer' : ''}`),
  ])
  expect(taken.rows).toBe(1_250)
  expect(taken.refused).toHaveLength(1_000)
  expect(taken.refused.at(-1)?.row).toBe(1_999)
  expect(taken.more).toBe(250)
})

test.each([
  ['a needed column is missing', ['id,language', 'anna,de'], 'The column “type” is missing.'],
  [
    'a column stands there twice',
    ['id,type,Age,age', 'anna,customer,1,2'],
    'The column “age” stands there twice.',
  ],
  [
    'there are 201 columns',
    [`id,type,${Array.from({ length: 199 }, (_, at) => `c${at}`).join()}`],
    'The file has more than 200 columns.',
  ],
  ['there is nothing in it', [''], 'The file begins with no names of columns.'],
])('Where %s the file is refused, and nothing changes', async (_, csv, says) => {
  await base.take('people', people)
  await expect(base.take('people', csv)).rejects.toThrow(new ImportRefused(says))
  expect(await size()).toEqual({ people: 2, purchases: 0 })
  expect(readdirSync(base.consumers.files.folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('A picture, a sheet in UTF-16 and a list with zeroes in it do no harm', async () => {
  for (const strange of [
    '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR',
    '\ufffe\0i\0d',
    'id,type\nanna,cus\0tomer\nben,customer',
  ])
    await base.take('people', strange).catch((fault: unknown) => expect(fault).toBeInstanceOf(ImportRefused))
  expect((await size()).people).toBeLessThan(2)
  expect(await base.take('people', people)).toMatchObject({ rows: 2 })
})

test('The name of a column may stand in two lines, however those of the file end', async () => {
  for (const within of ['\n', '\r\n', '\r'])
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = [`id,type,"age${within}in years"`, 'anna,customer,34', 'ben,prospect,35', '']
      expect(await base.take('people', lines.join(end))).toEqual({ rows: 2, refused: [], more: 0 })
      expect((await found('ben'))?.fields).toEqual({ [`age${within}in years`]: '35' })
      await base.consumers.remove('d1')
    }
})
