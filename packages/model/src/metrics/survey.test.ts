import { describe, expect, test } from 'vitest'
import { emptyBoard } from '../board/board.ts'
import { metrics } from './index.ts'
import type { Lack } from './lack.ts'

const { nps, npsError, npsLiftError, shareError, shareLiftError } = metrics
const club = { measureKind: 'nps', surveyN: 900, promoters: 0.45, detractors: 0.23 } as const

describe('a net promoter score', () => {
  test('45 % recommend us and 23 % advise against: 22 points', () => {
    expect(nps.of(club, emptyBoard)).toBeCloseTo(22)
    expect(nps.of({ measureKind: 'nps', baseline: 22 }, emptyBoard)).toBe(22)
  })

  test('more than all of the people make no score', () => {
    expect(nps.of({ measureKind: 'nps', promoters: 0.7, detractors: 0.4 }, emptyBoard)).toBeUndefined()
    expect(nps.of({ measureKind: 'nps', baseline: 130 }, emptyBoard)).toBeUndefined()
    expect(nps.of({ measureKind: 'share', baseline: 22 }, emptyBoard)).toBeUndefined()
  })

  test('asked of 900, it may be off by 5.2 points; between two waves a change is seen from 7.3', () => {
    expect(npsError.of(club, emptyBoard)).toBeCloseTo(1.96 * 100 * Math.sqrt(0.6316 / 900), 10)
    expect(npsError.of(club, emptyBoard)).toBeCloseTo(5.19, 2)
    expect(npsLiftError.of(club, emptyBoard)).toBeCloseTo(7.34, 2)
  })

  test('a rise of ten is seen with 490 answers a wave, and not with 120', () => {
    expect(npsLiftError.of({ ...club, surveyN: 490 }, emptyBoard)).toBeLessThan(10)
    expect(npsLiftError.of({ ...club, surveyN: 120 }, emptyBoard)).toBeGreaterThan(20)
  })

  test('where all say the same there is no error, and where nobody was asked there is no answer', () => {
    expect(npsError.of({ ...club, promoters: 1, detractors: 0 }, emptyBoard)).toBe(0)
    expect(npsError.of({ ...club, promoters: 0.5, detractors: 0.5 }, emptyBoard)).toBeCloseTo(196 / 30)
    expect((npsError.answer({ ...club, surveyN: 0 }, emptyBoard) as Lack).missing).toEqual(['surveyN'])
    expect(npsLiftError.of({ ...club, promoters: -0.1 }, emptyBoard)).toBeUndefined()
  })
})

describe('a share of people', () => {
  const half = { measureKind: 'survey', surveyN: 1000, baseline: 50 } as const

  test('half of a thousand: 3.1 points on either side, as every poll prints it', () => {
    expect(shareError.of(half, emptyBoard)).toBeCloseTo(3.1, 2)
  })

  test('from 41 to 50 % with 600 a wave: a change is seen from 5.6 points', () => {
    const belonging = { measureKind: 'belonging', surveyN: 600, baseline: 41, target: 50 } as const
    expect(shareLiftError.of(belonging, emptyBoard)).toBeCloseTo(5.61, 2)
    expect(shareLiftError.of({ ...belonging, target: 120 }, emptyBoard)).toBeUndefined()
  })

  test.each([0, 100])('where %d %% say yes there is no error', (baseline) => {
    expect(shareError.of({ ...half, baseline }, emptyBoard)).toBe(0)
  })

  test('a sample of none, and a question that asks for no share, have no error to tell', () => {
    expect(shareError.of({ ...half, surveyN: 0 }, emptyBoard)).toBeUndefined()
    expect(shareError.of({ ...half, measureKind: 'revenue' }, emptyBoard)).toBeUndefined()
    expect(shareError.of({ ...half, baseline: 101 }, emptyBoard)).toBeUndefined()
  })
})
