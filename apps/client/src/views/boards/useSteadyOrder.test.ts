import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ListedBoard } from './listedBoard.ts'
import { useSteadyOrder } from './useSteadyOrder.ts'

afterEach(cleanup)

const bob = { id: 'bob', name: 'Bob', colour: 2, guest: false }
const card = { x: 0, y: 0, w: 240, h: 140, group: 'message', voice: 'we' }

const board = (id: string, more: Partial<ListedBoard> = {}): ListedBoard => ({
  id,
  title: id,
  client: null,
  role: 'owner',
  epoch: 'e',
  edited: { at: '2026-11-24T12:00:00Z', by: 'Alice' },
  health: { error: 0, warning: 0, hint: 0 },
  progress: [],
  flawsLeft: null,
  holds: { cards: 1, links: 0 },
  thumbnail: { cards: [card], links: [] },
  present: [],
  summarised: true,
  ...more,
})

const order = (boards: ListedBoard[]) => boards.map(({ id }) => id).join(' ')

test('the board bob is on takes the first place, an empty one the last', () => {
  const empty = board('empty', { holds: { cards: 0, links: 0 }, thumbnail: { cards: [], links: [] } })
  const { result } = renderHook(() =>
    useSteadyOrder([empty, board('late'), board('live', { present: [bob] })]),
  )
  expect(order(result.current)).toBe('live late empty')
})

test('while alice looks at the page, what bob does moves nothing from its place', () => {
  const { result, rerender } = renderHook(({ boards }) => useSteadyOrder(boards), {
    initialProps: { boards: [board('a'), board('b'), board('c')] },
  })
  rerender({ boards: [board('c', { present: [bob], title: 'Renamed' }), board('a'), board('b')] })
  expect(order(result.current)).toBe('a b c')
  expect(result.current[2]?.title).toBe('Renamed')
})

test('a new board is seen at once, and a deleted one leaves no gap', () => {
  const { result, rerender } = renderHook(({ boards }) => useSteadyOrder(boards), {
    initialProps: { boards: [board('a'), board('b')] },
  })
  rerender({ boards: [board('new'), board('b')] })
  expect(order(result.current)).toBe('new b')
})
