import { afterEach, beforeEach, expect, test } from 'vitest'
import { attemptsIn, type AttemptRows } from '../store/attempts.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { Attempts } from './attempts.ts'

let database: Database
let rows: AttemptRows
beforeEach(async () => {
  database = await openDatabase(':memory:')
  rows = attemptsIn(database)
})
afterEach(() => database.destroy())

test('after too many wrong tries one waits until the time is over', async () => {
  let now = 0
  const attempts = new Attempts({ rows, now: () => now }, 'door', 3, 1000)
  expect(await Promise.all([1, 2, 3, 4].map(() => attempts.take('bob')))).toEqual([true, true, true, false])
  expect(await attempts.take('alice')).toBe(true)
  now = 1000
  expect(await attempts.take('bob')).toBe(true)
})

test('a right try forgets the wrong ones before it', async () => {
  const attempts = new Attempts({ rows, now: () => 0 }, 'door', 2, 1000)
  await attempts.take('bob')
  await attempts.take('bob')
  await attempts.clear('bob')
  expect(await attempts.take('bob')).toBe(true)
})

test('a right try from a shared address does not pardon the others there', async () => {
  const attempts = new Attempts({ rows, now: () => 0 }, 'door', 2, 1000)
  await attempts.take('office')
  await attempts.take('office')
  await attempts.giveBack('office')
  expect([await attempts.take('office'), await attempts.take('office')]).toEqual([true, false])
})

test('counts of one kind are not those of another, and what is over is forgotten', async () => {
  const [doors, windows] = ['door', 'window'].map((at) => new Attempts({ rows, now: () => 0 }, at, 1, 1000))
  expect([await doors?.take('bob'), await doors?.take('bob'), await windows?.take('bob')]).toEqual([
    true,
    false,
    true,
  ])
  await rows.sweep(1000)
  expect(await database.selectFrom('attempts').selectAll().execute()).toEqual([])
})

test('a clock that was years ahead for a moment keeps nobody out once it is right', async () => {
  let now = 1e12
  const attempts = new Attempts({ rows, now: () => now }, 'door', 1, 1000)
  expect([await attempts.take('bob'), await attempts.take('bob')]).toEqual([true, false])
  now = 0
  expect([await attempts.take('bob'), await attempts.take('bob')]).toEqual([true, false])
})
