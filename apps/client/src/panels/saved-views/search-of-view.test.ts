import { expect, test } from 'vitest'
import { searchOfView } from './search-of-view.ts'

test('a view is kept with its filter and its scale, and without what stood open over it', () => {
  expect(searchOfView('calendar', '?scale=week&tag=a&tag=b&rules=all&thread=t1&at=s1')).toBe(
    'scale=week&tag=a&tag=b&view=calendar',
  )
  expect(searchOfView('canvas', '')).toBe('view=canvas')
})
