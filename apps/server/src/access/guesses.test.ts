import { beforeEach, expect, test } from 'vitest'
import { Guesses, type Guess } from './guesses.ts'

let now: number
let guesses: Guesses
beforeEach(() => {
  now = 0
  guesses = new Guesses(() => now)
})

const alice = (from: string, device?: string): Guess => ({ on: 'alice@example.org', from, device })
const tries = (times: number, guess: Guess) =>
  Array.from({ length: times }, () => guesses.take(guess)).filter(Boolean).length

test('eve guesses from one address: she waits, alice elsewhere does not', () => {
  expect(tries(500, alice('eve’s'))).toBe(10)
  expect(guesses.take(alice('alice’s'))).toBe(true)
  now = 15 * 60_000
  expect(guesses.take(alice('eve’s'))).toBe(true)
})

test('eve guesses from a thousand addresses: a hundred tries, and alice’s own device still opens', () => {
  const got = Array.from({ length: 1_000 }, (_, n) => tries(10, alice(`eve’s ${n}`)))
  expect(got.reduce((sum, one) => sum + one)).toBe(100)
  expect(guesses.take(alice('alice’s'))).toBe(false)
  expect(tries(12, alice('alice’s', 'laptop'))).toBe(10)
})

test('alice signs in from the office where eve guesses too: it pardons none of eve’s tries', () => {
  for (let one = 0; one < 9; one++) guesses.take({ on: `account ${one}`, from: 'office' })
  const right = alice('office')
  expect(guesses.take(right)).toBe(true)
  guesses.right(right)
  const more = Array.from({ length: 200 }, (_, n) => tries(1, { on: `another ${n}`, from: 'office' }))
  expect(more.filter((one) => one === 1)).toHaveLength(91)
})

test('eve guesses at an invitation in the office: gus beside her has tries of his own, and her browsers not for ever', () => {
  const at = (browser: string): Guess => ({ on: 'invitation', from: 'office', browser })
  expect(tries(20, at('eve’s'))).toBe(10)
  expect(guesses.take(at('gus’s'))).toBe(true)
  const made = Array.from({ length: 100 }, (_, n) => tries(10, at(`made up ${n}`)))
  expect(made.reduce((sum, one) => sum + one)).toBe(29)
  expect(guesses.take({ on: 'invitation', from: 'elsewhere', browser: 'gil’s' })).toBe(true)
})
