import { expect, test } from 'vitest'
import { othersIn } from './presence.ts'

const who = { id: 'bob', name: 'Bob', colour: 2, guest: false }

test('somebody is here when the server vouches for them', () => {
  const states = new Map<number, unknown>([
    [7, { who, cursor: { x: 1, y: 2 }, selected: ['s1'] }],
    [1, { who: { ...who, id: 'alice' } }],
  ])
  expect(othersIn(states, 1)).toEqual([
    { connection: 7, who, presence: { who, cursor: { x: 1, y: 2 }, selected: ['s1'] } },
  ])
})

test.each([
  ['has no stamp', { cursor: { x: 1, y: 2 } }],
  ['has a colour there is none of', { who: { ...who, colour: 9 } }],
  ['has a cursor of text', { who, cursor: 'here' }],
  ['is nothing', null],
])('an entry that %s is nobody', (_what, state) => {
  expect(othersIn(new Map([[7, state]]), 1)).toEqual([])
})

test('of many only who moved is read anew: all others are the very same', () => {
  const bob = { who, cursor: { x: 1, y: 2 } }
  const before = othersIn(
    new Map<number, unknown>([
      [7, bob],
      [8, { who: { ...who, id: 'carol' } }],
    ]),
    1,
  )
  const moved = { who: { ...who, id: 'carol' }, cursor: { x: 3, y: 4 } }
  const after = othersIn(
    new Map<number, unknown>([
      [7, bob],
      [8, moved],
    ]),
    1,
  )
  expect(after[0]).toBe(before[0])
  expect(after[1]?.presence.cursor).toEqual({ x: 3, y: 4 })
})
