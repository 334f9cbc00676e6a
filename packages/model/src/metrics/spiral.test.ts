import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import type { CardOf } from '../cards/index.ts'
import { measuredFrom, nearestOf, spiralAt, spiralOverall, type DayVoices } from './spiral.ts'

const on = (point: string, plan = '') =>
  boardFrom(
    sketch(`
    plan "Ferry" asOf=2026-11-24 ${plan}
    segment s1 "Commuters" size=3000
    segment s2 "Visitors" size=1000
    contactPoint group "Open group" ${point}
    contactPoint desk "Harbour desk" reach=20
    group touches s1
    desk touches s2`),
  )
const pointOn = (board: Board, id = 'group'): CardOf<'contactPoint'> => {
  const point = board.cards.get(id)
  if (point?.kind !== 'contactPoint') throw new Error(`${id} is no contact point`)
  return point
}
/** So many negative ones of twenty in each of three weeks. */
const weeks = (negative: readonly number[], card = 'group'): DayVoices[] =>
  negative.map((angry, at) => ({
    card,
    day: ['2026-11-05', '2026-11-17', '2026-11-24'][at] ?? '',
    all: 20,
    negative: angry,
  }))
const at = (board: Board, days: readonly DayVoices[]) => spiralAt(pointOn(board), days, board)

describe('how near a spiral of negative word is', () => {
  test('half negative, heard by three of eight, and thirty points more than two weeks ago', () => {
    const spiral = at(on('public=true reach=50'), weeks([4, 6, 10]))
    expect(spiral.periods).toEqual([
      { date: '2026-11-10', n: 20, negative: 4 },
      { date: '2026-11-17', n: 20, negative: 6 },
      { date: '2026-11-24', n: 20, negative: 10 },
    ])
    expect(spiral.audience).toEqual({ known: true, people: 1500, part: 0.375 })
    expect(spiral).toMatchObject({ share: 0.5, trend: 1.3, state: 'spiral' })
    // 0.5 × 0.375 × 1.3
    expect(spiral.pressure).toBeCloseTo(0.24375)
  })

  test('the same in private is no spiral, and as few hear it not even near', () => {
    expect(at(on('reach=50'), weeks([4, 6, 10])).state).toBe('watch')
    expect(at(on('reach=100'), weeks([4, 6, 10])).state).toBe('near')
  })

  test('nobody knows who hears it: it counts as if all did', () => {
    const { audience, pressure } = at(on('public=true'), weeks([4, 6, 10]))
    expect(audience).toEqual({ known: false, part: 1 })
    expect(pressure).toBeCloseTo(0.65)
  })

  test('what is loud and falls is watched, what is low and steady is calm', () => {
    expect(at(on('public=true reach=100'), weeks([12, 10, 6])).state).toBe('calm')
    expect(at(on('public=true reach=100'), weeks([8, 8, 8])).state).toBe('watch')
    expect(at(on('public=true'), weeks([2, 2, 2])).state).toBe('calm')
  })

  test('too few voices tell nothing, and no voices not even a share', () => {
    const few = weeks([4, 6, 10]).map((day) => ({ ...day, all: 9, negative: 3 }))
    expect(at(on('public=true'), few)).toMatchObject({ state: 'unknown', share: 1 / 3 })
    expect(at(on('public=true'), [])).toMatchObject({
      state: 'unknown',
      share: undefined,
      pressure: undefined,
    })
  })

  test('the team measures by its own days and limit', () => {
    const own = `rules={"RISK-4":{"periodDays":14,"negativeShare":60}}`
    const board = on('public=true', own)
    expect(measuredFrom(board)).toBe('2026-10-14')
    expect(at(board, weeks([4, 6, 10])).periods.map(({ n }) => n)).toEqual([0, 20, 40])
    expect(measuredFrom(on(''))).toBe('2026-11-04')
  })

  test.each([
    [1e300, '0000-01-01'],
    [-1e300, '9999-12-31'],
    [Number.NaN, '2026-11-04'],
    [Number.POSITIVE_INFINITY, '2026-11-04'],
  ])('periods of %d days, which a hostile hand wrote, break no page', (periodDays, from) => {
    const board = on('public=true')
    const own = { ...board, plan: { ...board.plan, rules: { 'RISK-4': { periodDays } } } }
    expect(measuredFrom(own)).toBe(from)
    expect(at(own, weeks([4, 6, 10])).periods).toHaveLength(3)
  })

  test('all places together: voices added up, each before its own audience', () => {
    const board = on('public=true reach=100')
    const days = [...weeks([4, 6, 10]), ...weeks([0, 0, 0], 'desk')]
    const spirals = ['group', 'desk'].map((id) => spiralAt(pointOn(board, id), days, board))
    const overall = spiralOverall(spirals, board)
    expect(overall.periods.at(-1)).toEqual({ date: '2026-11-24', n: 40, negative: 10 })
    // 3000 of 4000 and 200 of 4000, by sixty voices each.
    expect(overall.audience).toEqual({ known: true, part: 0.4 })
    expect(overall.pressure).toBeCloseTo(0.25 * 0.4 * 1.15)
    // One that burns is not put out by one that is calm.
    expect(overall.state).toBe('spiral')
    expect(spiralOverall([], board)).toMatchObject({ state: 'unknown', periods: [] })
  })
})

describe('where it is nearest', () => {
  const board = on('public=true reach=100')
  const named = (who: string, days: readonly DayVoices[]) => ({ who, spiral: at(board, days) })
  const silent = named('silent', [])
  const calm = named('calm', weeks([2, 2, 2]))
  const loud = named('loud', weeks([8, 8, 8]))
  const louder = named('louder', weeks([9, 9, 9]))
  const burning = named('burning', weeks([4, 6, 10]))

  test('what burns comes before what is watched, that before what is calm, and silence last', () => {
    expect(nearestOf([silent, calm, burning, loud])?.who).toBe('burning')
    expect(nearestOf([silent, calm, loud])?.who).toBe('loud')
    expect(nearestOf([silent, calm])?.who).toBe('calm')
    expect(nearestOf([])).toBeUndefined()
  })

  test('of two that are watched it is the one under more pressure, and of two silent ones the one that was asked', () => {
    expect([louder, loud].map(({ spiral }) => spiral.state)).toEqual(['watch', 'watch'])
    expect(nearestOf([loud, louder])?.who).toBe('louder')
    expect(nearestOf([louder, loud])?.who).toBe('louder')
    const few = named(
      'few',
      weeks([9, 9, 9]).map((day) => ({ ...day, all: 9 })),
    )
    expect(few.spiral.state).toBe('unknown')
    expect(nearestOf([silent, few])?.who).toBe('few')
    expect(nearestOf([few, silent])?.who).toBe('few')
  })
})
