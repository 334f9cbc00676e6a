import { afterEach, beforeEach, expect, test } from 'vitest'
import { attemptsIn } from '../store/attempts.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { Guesses, type Guess } from './guesses.ts'

let now: number
let database: Database
let guesses: Guesses
beforeEach(async () => {
  now = 0
  database = await openDatabase(':memory:')
  guesses = new Guesses(attemptsIn(database), () => now)
})
afterEach(() => database.destroy())

const alice = (from: string, device?: string): Guess => ({ on: 'alice@example.org', from, device })
/** How many of so many tries are let through. */
async function tries(times: number, guess: Guess): Promise<number> {
  const all = await Promise.all(Array.from({ length: times }, () => guesses.take(guess)))
  return all.filter(Boolean).length
}
/** The same from each of many places in turn, together. */
async function triesFrom(places: number, times: number, guess: (place: number) => Guess): Promise<number> {
  let all = 0
  for (let place = 0; place < places; place++) all += await tries(times, guess(place))
  return all
}

test('eve guesses from one address: she waits, alice elsewhere does not', async () => {
  expect(await tries(500, alice('eve’s'))).toBe(10)
  expect(await guesses.take(alice('alice’s'))).toBe(true)
  now = 15 * 60_000
  expect(await guesses.take(alice('eve’s'))).toBe(true)
})

test('eve guesses from a thousand addresses: a hundred tries, and alice’s own device still opens', async () => {
  expect(await triesFrom(1_000, 10, (n) => alice(`eve’s ${n}`))).toBe(100)
  expect(await guesses.take(alice('alice’s'))).toBe(false)
  expect(await tries(12, alice('alice’s', 'laptop'))).toBe(10)
})

test('alice signs in from the office where eve guesses too: it pardons none of eve’s tries', async () => {
  for (let one = 0; one < 9; one++) await guesses.take({ on: `account ${one}`, from: 'office' })
  const right = alice('office')
  expect(await guesses.take(right)).toBe(true)
  await guesses.right(right)
  expect(await triesFrom(200, 1, (n) => ({ on: `another ${n}`, from: 'office' }))).toBe(91)
})

test('eve guesses at an invitation in the office: gus beside her has tries of his own, and her browsers not for ever', async () => {
  const at = (browser: string): Guess => ({ on: 'invitation', from: 'office', browser })
  expect(await tries(20, at('eve’s'))).toBe(10)
  expect(await guesses.take(at('gus’s'))).toBe(true)
  expect(await triesFrom(100, 10, (n) => at(`made up ${n}`))).toBe(29)
  expect(await guesses.take({ on: 'invitation', from: 'elsewhere', browser: 'gil’s' })).toBe(true)
})
