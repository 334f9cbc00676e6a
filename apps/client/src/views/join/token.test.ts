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

test('a link that was cut in the middle of a letter is read as it stands', () => {
  history.pushState(null, '', '/join#cut%E2%8')
  expect(takeToken()).toBe('cut%E2%8')
  expect(location.hash).toBe('')
})
