import { expect, test, vi } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password fits its own hash and no other', async () => {
  const hash = await hashPassword('correct horse')
  expect(await verifyPassword('correct horse', hash)).toBe(true)
  expect(await verifyPassword('Correct horse', hash)).toBe(false)
  expect(await verifyPassword('', hash)).toBe(false)
})

test('whoever is not a test pays for each guess what OWASP asks for, and it stands in the hash', async () => {
  vi.resetModules()
  const dear = await import('./passwords.ts')
  const hash = await dear.hashPassword('correct horse')
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/)
  expect(await verifyPassword('correct horse', hash)).toBe(true)
  expect(await dear.verifyPassword('Correct horse', hash)).toBe(false)
})

test('two people with one password have two hashes', async () => {
  expect(await hashPassword('correct horse')).not.toBe(await hashPassword('correct horse'))
})

test('a letter typed in two ways is one letter', async () => {
  const hash = await hashPassword('caf\u00e9 au lait')
  expect(await verifyPassword('cafe\u0301 au lait', hash)).toBe(true)
})

test('nobody’s password is never right', async () => {
  expect(await verifyPassword('', null)).toBe(false)
  expect(await verifyPassword('anything', undefined)).toBe(false)
})
