import { expect, test } from 'vitest'
import { takeToken } from './token.ts'

test('the token leaves the address at once, also the history, and is still known to the page', () => {
  history.pushState(null, '', '/join#a-secret%20token')
  const before = history.length
  expect(takeToken()).toBe('a-secret token')
  expect(location.href).not.toContain('secret')
  expect(history.length).toBe(before)
  expect(takeToken()).toBe('a-secret token')
})
