import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { remember, setAside, type Known } from './known.ts'
import { leaveDevice } from './leave-device.ts'

const known: Known = {
  epoch: 'e',
  who: { id: 'alice', name: 'Alice', colour: 1, guest: false },
  role: 'editor',
  copy: 0,
  changes: 0,
}
const copies = [
  'parley/seen/e/0',
  'parley/seen/e/7',
  'parley/unsent/e/0',
  'parley/refused/e/0',
  'parley/refused/e/1',
  'others',
]
let there: string[]
beforeEach(() => {
  there = [...copies]
  vi.stubGlobal('indexedDB', {
    databases: async () => there.map((name) => ({ name })),
    deleteDatabase: (name: string) => void (there = there.filter((one) => one !== name)),
  })
})
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

test('Alice signs out: what she saw is gone from the device, what only she has is still there', async () => {
  remember('seen', known)
  remember('unsent', { ...known, changes: 2 })
  setAside('refused', { ...known, changes: 1 }, 5)
  localStorage.setItem('parley.boards.lately', '"seen"')
  localStorage.setItem('parley.theme', 'dark')
  await leaveDevice()
  expect(there).toEqual(['parley/unsent/e/0', 'parley/refused/e/0', 'others'])
  expect(Object.keys(localStorage).sort()).toEqual([
    'parley.aside.refused',
    'parley.board.unsent',
    'parley.theme',
  ])
})

test('a browser that keeps nothing lets her go as well', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await expect(leaveDevice()).resolves.toBeUndefined()
})
