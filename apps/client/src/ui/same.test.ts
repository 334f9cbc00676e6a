import { expect, test } from 'vitest'
import { sameParts, sameThroughout } from './same.ts'

const [one, other] = [{ id: 'a' }, { id: 'a' }]

test('lists and plain objects of the same things are the same, whoever made them', () => {
  expect(sameParts([one, other], [one, other])).toBe(true)
  expect(sameParts({ one, nothing: undefined }, { one, nothing: undefined })).toBe(true)
  expect(sameParts(Number.NaN, Number.NaN)).toBe(true)
  expect(sameParts([], [])).toBe(true)
})

test('another thing, another length or another key is another part', () => {
  expect(sameParts([one], [other])).toBe(false)
  expect(sameParts([one], [one, one])).toBe(false)
  expect(sameParts([], {})).toBe(false)
  expect(sameParts({ one: undefined }, { other: undefined })).toBe(false)
  expect(sameParts({ one }, undefined)).toBe(false)
  expect(sameParts(null, {})).toBe(false)
})

test('what was worked out anew is the same where it came to the same all the way down', () => {
  const row = (value: string) => ({ claim: 'packaging', cells: [[], [{ message: one, value }]] })
  expect(sameParts(row('less'), row('less'))).toBe(false)
  expect(sameThroughout(row('less'), row('less'))).toBe(true)
  expect(sameThroughout(row('less'), row('more'))).toBe(false)
})

test('what is neither a list nor plain is never gone through: it is one thing or another', () => {
  class Shelf {
    wasGoneThrough = false
    entries() {
      this.wasGoneThrough = true
      return [['a', one]].values()
    }
    [Symbol.iterator]() {
      return this.entries()
    }
  }
  const [before, after] = [new Shelf(), new Shelf()]
  expect(sameParts(before, after)).toBe(false)
  expect(sameParts(before, before)).toBe(true)
  expect(before.wasGoneThrough).toBe(false)
})
