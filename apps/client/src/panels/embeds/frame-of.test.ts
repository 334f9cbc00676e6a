import { expect, test } from 'vitest'
import { frameOf } from './frame-of.ts'

test('a name that would close the frame stays a name', () => {
  document.body.innerHTML = frameOf(
    'https://parley.example.org/embed/t',
    '"><img src=x onerror=alert(1)> & co',
  )
  const frame = document.querySelector('iframe')
  expect(frame?.title).toBe('"><img src=x onerror=alert(1)> & co')
  expect(frame?.src).toBe('https://parley.example.org/embed/t')
  expect(document.querySelector('img')).toBeNull()
})
