import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import type { CardOf } from '../cards/index.ts'
import { metrics } from './index.ts'
import { isKnown } from './lack.ts'
import { t95, trendOf } from './trend.ts'

const on = (text: string): Board => boardFrom(sketch(text))
const objective = (board: Board, id = 'o1') => board.cards.get(id) as CardOf<'objective'>

describe('what winning a customer costs', () => {
  const pouch = (planned: number, more = '') =>
    on(`
      segment s1 "Halden households" loyalty=competitorLoyal
      segment s2 "Rotators" loyalty=swing margin=19 retention=0.55 discountRate=0.1
      objective o1 "First pouch" measureKind=count baseline=0 target=5760 repeatShare=0.35
      contactPoint c1 "Refill bay"
      budgetLine b1 "62 bays" planned=${planned}
      o1 targets s1
      c1 serves o1
      b1 funds c1
      ${more}`)

  test('64,000 for 2,016 repeat households is 31.7 each, against a worth of 19: it does not pay', () => {
    const board = pouch(64000)
    expect(metrics.costPerGain.of(objective(board), board)).toBeCloseTo(31.75, 2)
    expect(metrics.gainAgainstWorth.of(objective(board), board)).toBeCloseTo(1.67, 2)
  })

  test('half the money for as many does', () => {
    const board = pouch(32000)
    expect(metrics.gainAgainstWorth.of(objective(board), board)).toBeLessThan(1)
  })

  test('what serves two goals costs each a half', () => {
    const board = pouch(64000, 'objective o2 "Taste"\nc1 serves o2')
    expect(metrics.costPerGain.of(objective(board), board)).toBeCloseTo(15.87, 2)
  })

  test('where nobody stays, or nobody is to be won, there is no cost of one', () => {
    for (const field of ['repeatShare=0', 'target=0'] as const) {
      const board =
        on(`objective o1 "First pouch" measureKind=count baseline=0 target=10 repeatShare=1 ${field}
        contactPoint c1 "Bay" noCost=true
        c1 serves o1`)
      expect(metrics.costPerGain.of(objective(board), board)).toBeUndefined()
    }
  })
})

describe('the pace', () => {
  const share = (reading: string, more = '') =>
    on(`
      plan "Spring" startsOn=2026-03-01 endsOn=2026-08-30 asOf=2026-06-05
      objective o1 "Share" baseline=31 target=36 unit="% of spend" deadline=2026-08-30
      metric k1 "Share" unit="% of spend" readings=[{"date":"2026-02-20","value":31},${reading},{"date":"2026-07-01","value":36}]
      o1 measuredBy k1
      ${more}`)

  test('half of the time gone and a fifth of the way: two fifths of what is due', () => {
    const board = share('{"date":"2026-05-31","value":32}')
    expect(metrics.pace.of(objective(board), board)).toBeCloseTo(40)
  })

  test('a goal that is to fall keeps its pace by falling', () => {
    const board = on(`
      plan "Winter" startsOn=2027-01-01 asOf=2027-04-11
      objective o1 "Churn" baseline=6 target=4 unit=% deadline=2027-07-20
      metric k1 "Churn" unit=% readings=[{"date":"2027-04-11","value":5}]
      o1 measuredBy k1`)
    expect(metrics.pace.of(objective(board), board)).toBeCloseTo(100)
  })

  test('is unknown with no reading since the start, and where the target is where one stands', () => {
    const board = share('{"date":"2026-02-28","value":31}')
    expect(metrics.pace.answer(objective(board), board)).toMatchObject({ missing: ['readings'] })
    const still = { ...objective(board), target: 31 }
    expect(metrics.pace.answer(still, board)).toMatchObject({ missing: ['target'] })
  })

  test('all objectives stand in one table, the unknown ones with what they lack', () => {
    const board = share('{"date":"2026-05-31","value":32}', 'objective o2 "Belonging" baseline=41')
    const rows = metrics.paces.of(board.plan, board) ?? []
    expect(rows.map(({ id }) => id)).toEqual(['o1', 'o2'])
    expect(rows[0]?.value).toBeCloseTo(40)
    expect(rows[1]?.missing).toEqual(['target', 'deadline', 'unit'])
  })
})

describe('the forecast', () => {
  const share = (readings: string, more = '') =>
    on(`
      plan "Spring" startsOn=2026-03-01 asOf=2026-06-09
      objective o1 "Share" baseline=31 target=36 unit="% of spend" deadline=2026-07-19
      metric k1 "Share" unit="% of spend" readings=[${readings}]
      o1 measuredBy k1
      ${more}`)
  const read = (...values: number[]) =>
    values
      .map(
        (value, at) =>
          `{"date":"2026-0${3 + at}-${String(1 + [0, 9, 19, 8][at]!).padStart(2, '0')}","value":${value}}`,
      )
      .join(',')
  const rowOf = (board: Board) => metrics.forecasts.of(board.plan, board)?.[0]

  // Readings on days 0, 40, 80 and 100, the deadline on day 140.
  test('four readings on a line are carried on to the deadline, with nothing between them and it', () => {
    const row = rowOf(share(read(31, 32, 33, 33.5)))
    expect(row?.value).toBeCloseTo(34.5)
    expect(row?.error).toBeCloseTo(0)
    expect(row?.unit).toBe('% of spend')
  })

  test('the more the readings scatter, the less is sure', () => {
    const [calm, wild] = [rowOf(share(read(31, 32.2, 32.8, 33.5))), rowOf(share(read(31, 34, 31, 33.5)))]
    expect(calm?.error).toBeGreaterThan(0.5)
    expect(wild?.error).toBeGreaterThan(5 * calm!.error!)
  })

  test('two readings, three of one day, and none since the plan began are too few', () => {
    const oneDay =
      '{"date":"2026-04-01","value":31},{"date":"2026-04-01","value":32},{"date":"2026-04-01","value":33}'
    const before =
      '{"date":"2026-01-01","value":20},{"date":"2026-02-01","value":25},{"date":"2026-02-20","value":31}'
    for (const readings of [read(31, 32), oneDay, before])
      expect(rowOf(share(readings)), readings).toMatchObject({ missing: ['readings'] })
  })

  test('what is read after today is not known yet', () => {
    const later = '{"date":"2026-06-30","value":90}'
    expect(rowOf(share(`${read(31, 32, 33)},${later}`))?.value).toBeCloseTo(34.5)
  })

  test('the line and its interval are those of the textbook', () => {
    // x = 0…4 days, y = 1, 2, 2, 4, 5: y = 0.8 + 1.0 x, s² = 0.8/3; at x = 6 the error is 3.182 · 0.5164 · √(1 + 1/5 + 16/10).
    const days = [1, 2, 2, 4, 5].map((value, at) => ({ date: `2026-05-0${at + 1}`, value }))
    const trend = trendOf(days)
    if (!isKnown(trend)) throw new Error('There are five readings.')
    expect(trend.at('2026-05-07')).toBeCloseTo(6.8)
    expect(trend.errorAt('2026-05-07')).toBeCloseTo(3.182 * Math.sqrt(0.8 / 3) * Math.sqrt(2.8), 3)
  })

  test('t is the table’s where few are free, and comes to 1.96', () => {
    expect(t95(1)).toBe(12.706)
    expect(t95(12)).toBeCloseTo(2.179, 2)
    expect(t95(30)).toBeCloseTo(2.042, 3)
    expect(t95(100_000)).toBeCloseTo(1.96, 3)
  })
})
