import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import type { CardOf } from '../cards/index.ts'
import { metrics } from './index.ts'

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
