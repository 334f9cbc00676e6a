import { expect, test } from 'vitest'
import { hashOf, newSecret, newWord } from './secrets.ts'

const many = 20_000

test('a secret is 256 bits, each as often set as not, and none is made twice', () => {
  const secrets = Array.from({ length: many }, newSecret)
  expect(new Set(secrets).size).toBe(many)
  const bytes = secrets.map((secret) => Buffer.from(secret, 'base64url'))
  expect(bytes.every(({ length }) => length === 32)).toBe(true)
  for (let bit = 0; bit < 256; bit += 1) {
    const set = bytes.filter((one) => ((one[bit >> 3] ?? 0) >> (bit & 7)) & 1).length
    // Seven times what chance strays by: one run in a thousand million is further off.
    expect([bit, Math.abs(set - many / 2) < 3.5 * Math.sqrt(many)]).toEqual([bit, true])
  }
})

test('a word to be typed has no letter that is taken for another, and all the others', () => {
  const letters = Array.from({ length: 500 }, () => newWord(5))
    .join('')
    .replaceAll('-', '')
  expect([...new Set(letters)].sort().join('')).toBe('23456789ABCDEFGHJKMNPQRSTUVWXYZ')
})

test('what is kept of a secret is no part of it', () => {
  const secret = newSecret()
  expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf(secret)).not.toBe(hashOf(`${secret} `))
})
