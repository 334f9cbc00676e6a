import { expect, test } from 'vitest'
import { deviceFor, deviceOf } from './device.ts'

const alice = { id: 'alice', password: 'scrypt$1' }

test('a device is known for the account that was opened on it, and for no other', () => {
  const shown = deviceFor(alice)
  expect(deviceOf(shown, alice)).toBe(shown.split('.')[0])
  expect(deviceOf(shown, { ...alice, id: 'bob' })).toBeUndefined()
  expect(deviceOf(shown, undefined)).toBeUndefined()
})

test('a new password makes a stranger of every device', () => {
  expect(deviceOf(deviceFor(alice), { ...alice, password: 'scrypt$2' })).toBeUndefined()
})

test.each([[undefined], [''], ['.'], ['made-up'], ['made-up.AAAA'], [`x.${'A'.repeat(43)}`]])(
  'nobody makes one up: %s',
  (shown) => {
    expect(deviceOf(shown, alice)).toBeUndefined()
    expect(deviceOf(shown, { id: 'gus', password: null })).toBeUndefined()
  },
)
