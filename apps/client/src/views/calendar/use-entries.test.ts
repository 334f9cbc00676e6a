import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { useEntries } from './useEntries.ts'

afterEach(cleanup)

const boardWith = (...days: [a: number, b: number]) =>
  boardFrom(
    sketch(`
      contactPoint b "Week 10" startsOn=2026-10-0${days[1]}
      contactPoint a "Week 2" startsOn=2026-10-0${days[0]}`),
  )

test('a bar that is dropped on the day of another keeps its side of it, and goes past it a day later', () => {
  const { result, rerender } = renderHook(useEntries, { initialProps: boardWith(5, 1) })
  const titles = () => result.current.groups.flatMap(({ entries }) => entries.map(({ card }) => card.title))
  const drop = (a: number, b: number) => act(() => rerender(boardWith(a, b)))
  expect(titles()).toEqual(['Week 10', 'Week 2'])
  drop(5, 5)
  expect(titles()).toEqual(['Week 10', 'Week 2'])
  drop(5, 6)
  expect(titles()).toEqual(['Week 2', 'Week 10'])
  drop(5, 5)
  expect(titles()).toEqual(['Week 2', 'Week 10'])
})

test('what begins on one day stands by title at first, counted as people count', () => {
  const { result } = renderHook(useEntries, { initialProps: boardWith(5, 5) })
  expect(result.current.groups[0]?.entries.map(({ card }) => card.title)).toEqual(['Week 2', 'Week 10'])
})
