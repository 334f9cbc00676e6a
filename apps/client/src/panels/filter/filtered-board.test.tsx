import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { addCard } from '@parley/model/board/edit.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { stillSession } from '../../session/still.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { FilteredBoard } from './FilteredBoard.tsx'
import { useCounted, useFilter, usePasses } from './useFilter.ts'

afterEach(cleanup)

function onTheBoard(query: string) {
  const session = stillSession(sketch('segment s1 "Regulars" tags=["launch"]\nsegment s2 "Rotators"'))
  const { hook, searchHook, history } = memoryLocation({ path: `/?${query}`, record: true })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <OpenBoard value={session}>
      <Router hook={hook} searchHook={searchHook}>
        <FilteredBoard>{children}</FilteredBoard>
      </Router>
    </OpenBoard>
  )
  const { result } = renderHook(() => ({ passes: usePasses(), counts: useCounted(), ...useFilter() }), {
    wrapper,
  })
  return { session, result, history }
}

test('what alice opens does not vanish under her hands, and goes when she leaves it', () => {
  const { session, result } = onTheBoard('tag=launch')
  expect([result.current.passes({ id: 's1' }), result.current.passes({ id: 's2' })]).toEqual([true, false])
  expect([result.current.shown, result.current.total]).toEqual([1, 2])
  act(() => session.selected.setState(['s2'], true))
  expect(result.current.passes({ id: 's2' })).toBe(true)
  // No sum takes it in meanwhile.
  expect([result.current.counts({ id: 's1' }), result.current.counts({ id: 's2' })]).toEqual([true, false])
  expect([result.current.shown, result.current.total]).toEqual([1, 2])
  act(() => session.selected.setState([], true))
  expect(result.current.passes({ id: 's2' })).toBe(false)
})

test('a card that was just put down is in sight until it is judged', async () => {
  const { session, result } = onTheBoard('tag=launch')
  act(() => void addCard(session.pen, { id: 's3', kind: 'segment', title: 'New' }))
  expect(result.current.passes({ id: 's3' })).toBe(true)
  await waitFor(() => expect(result.current.passes({ id: 's3' })).toBe(false))
})

test('while the same cards pass, views are given the same function and draw nothing anew', async () => {
  const { session, result } = onTheBoard('tag=launch')
  const { passes } = result.current
  act(() => void addCard(session.pen, { id: 's3', kind: 'segment', title: 'New', tags: ['launch'] }))
  await waitFor(() => expect(result.current.total).toBe(3))
  expect(result.current.passes).toBe(passes)
})

test('an address that asks for what nobody knows filters nothing', () => {
  const { result, history } = onTheBoard('tag=none&view=loop')
  expect(result.current.on).toBe(false)
  expect(result.current.passes({ id: 's2' })).toBe(true)
  act(() => result.current.choose('tag', ['launch']))
  expect(history.at(-1)).toBe('?view=loop&tag=launch')
  expect(result.current.on).toBe(true)
})
