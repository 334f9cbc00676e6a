import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealWith } from './seal.ts'
import { createSetupCode } from './setup-code.ts'

const codeAt = (key: Uint8Array) => createSetupCode(true, sealWith(key))

test('nodes with one key print one setup code, which each of them takes; one with another key does not', () => {
  const key = randomBytes(32)
  const [first, second, stranger] = [codeAt(key), codeAt(key), codeAt(randomBytes(32))]
  expect(first.shown).toMatch(/^([2-9A-Z]{4}-){4}[2-9A-Z]{4}$/)
  expect(second.shown).toBe(first.shown)
  expect(second.fits(` ${first.shown?.toLowerCase()} `)).toBe(true)
  expect(stranger.fits(first.shown)).toBe(false)
  expect(first.fits(undefined)).toBe(false)
})

test('where only this machine can reach us there is none, and nobody is asked for one', () => {
  const { shown, fits } = createSetupCode(false, sealWith(randomBytes(32)))
  expect(shown).toBeUndefined()
  expect(fits(undefined)).toBe(true)
})
