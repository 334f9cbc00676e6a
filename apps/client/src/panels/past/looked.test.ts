import { expect, test } from 'vitest'
import { lookedIn, searchFor, type Looked } from './looked.ts'

const all: Looked[] = [
  { at: { seq: 42 } },
  { at: { snapshot: 'Gc3yVtq0bE6o7kXa' } },
  { from: { snapshot: 'Gc3yVtq0bE6o7kXa' }, to: undefined },
  { from: { seq: 7 }, to: { snapshot: 'aX7k0oE6bqtVy3cG' } },
]

test('what is looked at stands in the address and is read from it again', () => {
  for (const looked of all) expect(lookedIn(searchFor(looked, ''))).toEqual(looked)
})

test('the way back to the board of today keeps the view', () => {
  const there = searchFor(all[3], '?view=canvas')
  expect(searchFor(undefined, there)).toBe('?view=canvas')
  expect(lookedIn('?view=canvas')).toBeUndefined()
})
