import { expect, test } from 'vitest'
import { byName, scoreOf, summed } from './nps.ts'

const row = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors })

test('sixty promoters and twenty detractors of a hundred are 40 points, give or take 16', () => {
  const score = scoreOf(row(60, 20, 20))
  expect(score).toMatchObject({ n: 100, points: 40 })
  // 196 · √((0.6 + 0.2 − 0.4²) / 100)
  expect(score?.error).toBeCloseTo(15.68, 2)
})

test('where all say the same nothing scatters, and where nobody says anything there is no score', () => {
  expect(scoreOf(row(5, 0, 0))).toEqual({ n: 5, points: 100, error: 0 })
  expect(scoreOf(summed([]))).toBeUndefined()
})

test('rows of one month stand together, the months in their order', () => {
  const rows = [
    { ...row(1, 0, 0), month: '2026-12' },
    { ...row(0, 0, 2), month: '2026-11' },
    { ...row(0, 3, 0), month: '2026-12' },
  ]
  expect(byName(rows, ({ month }) => month)).toEqual([
    { name: '2026-11', counts: row(0, 0, 2) },
    { name: '2026-12', counts: row(1, 3, 0) },
  ])
})
