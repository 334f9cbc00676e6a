import { expect, test } from 'vitest'
import { fileNameFor } from './save-file.ts'

test.each([
  ['Brimberg Coffee: refill pouch', 'brimberg-coffee-refill-pouch.plan.json'],
  ['../../etc/passwd', 'etc-passwd.plan.json'],
  ['حملة القهوة', 'حملة-القهوة.plan.json'],
  ['Markaðs­áætlun / 2026', 'markaðs-áætlun-2026.plan.json'],
  ['???', 'board.plan.json'],
])('%s is saved as %s', (title, name) => {
  expect(fileNameFor(title, '.plan.json')).toBe(name)
})

test('a title of any length makes a name that a disk takes', () => {
  expect(fileNameFor('word '.repeat(200), '.plan.json').length).toBeLessThan(100)
  expect(fileNameFor(`${'a'.repeat(79)}𠮷𠮷`, '.csv')).toBe(`${'a'.repeat(79)}𠮷.csv`)
})
