import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBase, type ABase } from './a-base.ts'
import { sizeOf } from './layout.ts'
import { wholePerson } from './people.ts'

let base: ABase
beforeEach(() => {
  base = openBase()
})
afterEach(() => base.close())

const mark = 'canary-e1f0'
const people = [
  'id,type,city,note',
  `${mark}-id,customer,${mark}-town,${mark}-note`,
  ...Array.from({ length: 3_000 }, (_, at) => `p${at},customer,Linz,note ${at}`),
]
const purchases = [
  'person,date,category,brand,quantity,amount',
  `${mark}-id,2026-01-05,coffee,${mark}-brand,1,4.90`,
  ...Array.from({ length: 3_000 }, (_, at) => `p${at},2026-0${1 + (at % 9)}-05,coffee,Ours,1,${at}.5`),
]
const size = () => base.consumers.look('d1', sizeOf)

/** Files below a folder in which the mark stands as it is. */
const marked = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(mark))

async function filled(): Promise<void> {
  await base.take('people', people)
  await base.take('purchases', purchases)
}

test('Of who is erased no byte is left in any file, and everybody else is still there [D-2]', async () => {
  await filled()
  expect(marked(base.folder)).not.toEqual([])
  expect(await base.consumers.erase('d1', `${mark}-id`)).toBe(true)
  expect(marked(base.folder)).toEqual([])
  expect(await size()).toEqual({ people: 3_000, purchases: 3_000 })
  expect(await base.consumers.look('d1', (link) => wholePerson(link, 'p7'))).toMatchObject({
    fields: { note: 'note 7' },
  })
  expect((await base.consumers.description('d1', true)).categories).toEqual([
    { name: 'coffee', brands: ['Ours'] },
  ])
  await base.again()
  expect(marked(base.folder)).toEqual([])
  expect(await base.consumers.erase('d1', 'nobody of this name')).toBe(false)
})

test('A list that still names her does not bring her back, also after a restart [D-2]', async () => {
  await filled()
  await base.consumers.erase('d1', `${mark}-id`)
  await base.again()
  expect(await base.take('people', people)).toMatchObject({
    rows: 3_000,
    refused: [{ row: 1, reason: 'was erased, and stays so' }],
  })
  expect(await base.take('purchases', purchases)).toMatchObject({
    refused: [{ row: 1, reason: 'is of somebody who is not among the people' }],
  })
  expect(marked(base.folder)).toEqual([])
})

test('A file that is put back from a backup loses her again [D-2]', async () => {
  const aside = mkdtempSync(join(tmpdir(), 'parley-backup-'))
  await filled()
  await base.consumers.close()
  const file = join(base.consumers.files.folder, 'd1.duckdb')
  await copyFile(file, join(aside, 'd1'))
  await base.again()
  await base.consumers.erase('d1', `${mark}-id`)
  await base.consumers.close()
  await copyFile(join(aside, 'd1'), file)
  rmSync(aside, { recursive: true })
  await base.again()
  expect((await size()).people).toBe(3_001)
  expect(await base.consumers.sweep({ id: 'd1', retention: null }, '2026-11-26')).toBe(true)
  expect((await size()).people).toBe(3_000)
  expect(marked(base.folder)).toEqual([])
})

test('What was kept long enough goes, and whoever has nothing left and was in no list since', async () => {
  await base.take('people', ['id,type', 'anna,customer', 'ben,customer', 'cleo,prospect'])
  await base.take('purchases', [
    'person,date,category,brand,quantity,amount',
    'anna,2026-01-05,coffee,Ours,1,4',
    'anna,2026-01-20,coffee,Ours,1,5',
    'ben,2025-11-30,coffee,Ours,1,6',
  ])
  const today = new Date().toISOString().slice(0, 10)
  const ago = (Date.parse(today) - Date.parse('2026-01-15')) / 86_400_000
  expect(await base.consumers.sweep({ id: 'd1', retention: ago + 1_000 }, today)).toBe(false)
  expect(await base.consumers.sweep({ id: 'd1', retention: ago }, today)).toBe(true)
  // Ben and Cleo came with a list that is newer.
  expect(await size()).toEqual({ people: 3, purchases: 1 })
  const later = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`
  expect(await base.consumers.sweep({ id: 'd1', retention: 365 }, later)).toBe(true)
  expect(await size()).toEqual({ people: 0, purchases: 0 })
})

test('A removed data set leaves no file', async () => {
  await filled()
  await base.consumers.remove('d1')
  expect(marked(base.folder)).toEqual([])
  expect(existsSync(join(base.consumers.files.folder, 'd1.duckdb'))).toBe(false)
})
