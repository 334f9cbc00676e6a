import { expect, test } from 'vitest'
import { Deeds } from './deeds.ts'

/** How many of so many deeds at once are let through. */
const done = (deeds: Deeds, who: string, times: number, cost?: number): number =>
  Array.from({ length: times }, () => deeds.take(who, cost)).filter(Boolean).length

test('eve floods the house with deeds and has to wait, while bob beside her does not', () => {
  const deeds = new Deeds()
  expect(done(deeds, 'eve', 2_000)).toBeLessThan(1_100)
  expect(done(deeds, 'bob', 50)).toBe(50)
})

test('what costs much is done a few times, and the next deed waits', () => {
  const deeds = new Deeds()
  expect(done(deeds, 'eve', 50, 250)).toBe(4)
  expect(deeds.take('eve')).toBe(false)
})
