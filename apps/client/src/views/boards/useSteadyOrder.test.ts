import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aBoard } from './a-board.fixture.ts'
import type { ListedBoard } from './listedBoard.ts'
import { useSteadyOrder } from './useSteadyOrder.ts'

afterEach(cleanup)

const bob = { id: 'bob', name: 'Bob', colour: 2, guest: false }

const order = (boards: ListedBoard[]) => boards.map(({ id }) => id).join(' ')

test('the board bob is on takes the first place, an empty one the last', () => {
  const empty = aBoard('empty', { holds: { cards: 0, links: 0 }, thumbnail: { cards: [], links: [] } })
  const { result } = renderHook(() =>
    useSteadyOrder([empty, aBoard('late'), aBoard('live', { present: [bob] })]),
  )
  expect(order(result.current)).toBe('live late empty')
})

test('while alice looks at the page, what bob does moves nothing from its place', () => {
  const { result, rerender } = renderHook(({ boards }) => useSteadyOrder(boards), {
    initialProps: { boards: [aBoard('a'), aBoard('b'), aBoard('c')] },
  })
  rerender({ boards: [aBoard('c', { present: [bob], title: 'Renamed' }), aBoard('a'), aBoard('b')] })
  expect(order(result.current)).toBe('a b c')
  expect(result.current[2]?.title).toBe('Renamed')
})

test('a new board is seen at once, and a deleted one leaves no gap', () => {
  const { result, rerender } = renderHook(({ boards }) => useSteadyOrder(boards), {
    initialProps: { boards: [aBoard('a'), aBoard('b')] },
  })
  rerender({ boards: [aBoard('new'), aBoard('b')] })
  expect(order(result.current)).toBe('new b')
})
