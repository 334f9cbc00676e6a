import { expect, test } from 'vitest'
import { readAsked, turned, written } from './asked.ts'
import { club as dataSet } from './club.fixture.ts'

const read = (search: string) => readAsked(new URLSearchParams(search), dataSet)

test('Nothing said is the last year of the largest category, and the year before it', () => {
  expect(read('')).toEqual({
    category: 'coffee',
    ownBrand: 'Halden',
    window: { from: '2025-11-27', to: '2026-11-26' },
    before: { from: '2024-11-27', to: '2025-11-26' },
    cut: 50,
    sample: false,
  })
})

test('What is asked for stands in the address and is read there again; what is as usual does not', () => {
  const search = 'own=Brimberg&to=2026-06-30&from=2026-04-01&beforeFrom=2026-01-01&cut=66&sample=1'
  const asked = read(search)
  expect(asked?.before).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  if (!asked) throw new Error('Nothing is asked')
  expect(written(new URLSearchParams('tab=1'), asked, dataSet).toString()).toBe(`tab=1&${search}`)
  const usual = read('')
  expect(usual && written(new URLSearchParams('cut=20'), usual, dataSet).toString()).toBe('')
})

test('Another category brings a brand of its own, another window the one before it', () => {
  const asked = read('')
  if (!asked) throw new Error('Nothing is asked')
  expect(turned(asked, { category: 'tea' }, dataSet)).toMatchObject({ category: 'tea', ownBrand: 'Kvist' })
  const spring = { from: '2026-04-01', to: '2026-04-30' }
  expect(turned(asked, { window: spring }, dataSet).before).toEqual({ from: '2026-03-02', to: '2026-03-31' })
})

test('What an address says that cannot be is as if it said nothing; without purchases there is nothing to ask', () => {
  expect(read('cut=5&category=soup&own=Nobody&from=once&to=')).toEqual(read(''))
  expect(read('from=5&to=2026&beforeFrom=1.1.2026&beforeTo=2026-13-01')).toEqual(read(''))
  expect(readAsked(new URLSearchParams(), { ...dataSet, categories: [], to: null })).toBeUndefined()
})

test('The own brand is the one that the client is named after, until another is chosen', () => {
  const ours = { ...dataSet, client: 'Brimberg Coffee' }
  expect(readAsked(new URLSearchParams(), ours)?.ownBrand).toBe('Brimberg')
  expect(readAsked(new URLSearchParams('own=Halden'), ours)?.ownBrand).toBe('Halden')
  expect(read('')?.ownBrand).toBe('Halden')
})

test('The brand that was our own the last time is so again, unless the address says another', () => {
  const again = (search: string, last: string) =>
    readAsked(new URLSearchParams(search), dataSet, last)?.ownBrand
  expect(again('', 'Brimberg')).toBe('Brimberg')
  expect(again('own=Halden', 'Brimberg')).toBe('Halden')
  expect(again('category=tea', 'Brimberg')).toBe('Kvist')
})
