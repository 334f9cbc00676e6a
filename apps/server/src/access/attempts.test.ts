import { expect, test } from 'vitest'
import { Attempts } from './attempts.ts'

test('after too many wrong tries one waits until the time is over', () => {
  let now = 0
  const attempts = new Attempts(3, 1000, () => now)
  expect([1, 2, 3, 4].map(() => attempts.take('bob'))).toEqual([true, true, true, false])
  expect(attempts.take('alice')).toBe(true)
  now = 1000
  expect(attempts.take('bob')).toBe(true)
})

test('a right try forgets the wrong ones before it', () => {
  const attempts = new Attempts(2, 1000, () => 0)
  attempts.take('bob')
  attempts.take('bob')
  attempts.clear('bob')
  expect(attempts.take('bob')).toBe(true)
})

test('a right try from a shared address does not pardon the others there', () => {
  const attempts = new Attempts(2, 1000, () => 0)
  attempts.take('office')
  attempts.take('office')
  attempts.giveBack('office')
  expect([attempts.take('office'), attempts.take('office')]).toEqual([true, false])
})
