import { expect, test } from 'vitest'
import { initials } from './Face.tsx'

test.each([
  ['Ingrid', 'IN'],
  ['Jonas Berg', 'JB'],
  ['Mary Ann van der Berg', 'MA'],
  ['  lea  ', 'LE'],
  ['花子', '花子'],
  ['👩🏽‍🌾 Farm', '👩🏽‍🌾F'],
  ['', ''],
])('%s wears %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
