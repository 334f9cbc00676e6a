import { expect, test } from 'vitest'
import { noFilter } from '@parley/model/filter/filter.ts'
import { filterIn, unfiltered, withFilter, withValues } from './address.ts'

test('a key stands as often as it has values, and what else the address asks for stays', () => {
  const asked = withValues('view=journey&tag=old', 'tag', ['launch', 'a&b = c'])
  expect(asked).toBe('?view=journey&tag=launch&tag=a%26b+%3D+c')
  expect(filterIn(asked)).toEqual({ ...noFilter, tag: ['launch', 'a&b = c'] })
  expect(unfiltered(asked)).toBe('?view=journey')
})

test('a link is made of what there is: a tag that no card has is not in its address', () => {
  const asked = 'view=loop&tag=launch&tag=gone&owner=nobody'
  expect(withFilter(asked, { ...noFilter, tag: ['launch'] })).toBe('?view=loop&tag=launch')
  expect(withFilter('view=loop&owner=nobody', noFilter)).toBe('?view=loop')
})
