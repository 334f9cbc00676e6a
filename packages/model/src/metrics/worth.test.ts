import { describe, expect, test } from 'vitest'
import { emptyBoard } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { metrics } from './index.ts'
import type { Lack } from './lack.ts'
import { churnOf, retentionOf, retentionOver } from './periods.ts'

const { lifetimeValue, lifetimeValueMultiple, churn, monthlyChurn, cycleRetention } = metrics

describe('what a customer is worth', () => {
  test('the margin multiple of Gupta and Lehmann: 80 % stay, a tenth discounted, 2.67 margins', () => {
    expect(lifetimeValueMultiple.of({ retention: 0.8, discountRate: 0.1 }, emptyBoard)).toBeCloseTo(2.67, 2)
  })

  test('a margin of 19, 55 % staying, a tenth discounted: one customer is worth 19', () => {
    const segment = { margin: 19, retention: 0.55, discountRate: 0.1 }
    expect(lifetimeValue.of(segment, emptyBoard)).toBeCloseTo(19)
  })

  test('who leaves at once is worth nothing, and no margin is a loss for as long as they stay', () => {
    expect(lifetimeValue.of({ margin: 19, retention: 0, discountRate: 0.1 }, emptyBoard)).toBe(0)
    expect(lifetimeValue.of({ margin: -3, retention: 0.8, discountRate: 0.1 }, emptyBoard)).toBeCloseTo(-8)
  })

  test.each([
    { margin: 19, retention: 1, discountRate: 0.1 },
    { margin: 19, retention: -0.1, discountRate: 0.1 },
    { margin: 19, retention: 0.5, discountRate: 0 },
  ])('an impossible %o is worth nothing that could be said', (segment) => {
    expect(lifetimeValue.of(segment, emptyBoard)).toBeUndefined()
  })

  test('it says which of the three is missing', () => {
    expect((lifetimeValue.answer({ retention: 0.5 }, emptyBoard) as Lack).missing).toEqual([
      'margin',
      'discountRate',
    ])
  })
})

describe('who stays, over one period and another', () => {
  test('6.2 % leaving in a month are 53.6 % in a year: 46.4 % stay, and not 93.8 %', () => {
    expect(retentionOver(retentionOf(0.062), 12)).toBeCloseTo(0.464, 3)
    expect(monthlyChurn.of({ retention: 0.464 }, emptyBoard)).toBeCloseTo(0.062, 3)
    expect(churn.of({ retention: 0.464 }, emptyBoard)).toBeCloseTo(0.536)
    expect(churnOf(retentionOf(0.3))).toBeCloseTo(0.3)
  })

  test('who buys every 73 days comes back five times a year', () => {
    const again = cycleRetention.of({ retention: 0.5, purchaseCycleDays: 73 }, emptyBoard) ?? NaN
    expect(again ** 5).toBeCloseTo(0.5)
  })

  test('where all stay nobody leaves, and where nobody stays all leave, over any period', () => {
    expect([churn, monthlyChurn].map((one) => one.of({ retention: 1 }, emptyBoard))).toEqual([0, 0])
    expect([churn, monthlyChurn].map((one) => one.of({ retention: 0 }, emptyBoard))).toEqual([1, 1])
    expect(churn.of({ retention: 1.2 }, emptyBoard)).toBeUndefined()
    expect(cycleRetention.of({ retention: 0.5, purchaseCycleDays: 0 }, emptyBoard)).toBeUndefined()
  })
})

describe('what each brand gets', () => {
  const board = boardFrom(
    sketch(`
      plan "Pouch" ownBrand=brimberg
      segment s1 "Regulars" loyalty=loyal size=9600 brandShares={"Brimberg":68,"Halden":17,"Private label":15}
      segment s2 "Rotators" loyalty=swing size=16800 brandShares={"Halden":34,"Private label":35,"Brimberg":31}
      segment s3 "Newcomers" loyalty=newCategory size=7200`),
  )

  test('68 of 100 spent go to the own brand, however its name is written', () => {
    expect(metrics.categoryShare.of({ brandShares: { BRIMBERG: 68, Halden: 32 } }, board)).toBe(68)
  })

  test('a brand that is not bought gets nothing; shares that are not all are no shares', () => {
    expect(metrics.categoryShare.of({ brandShares: { Halden: 100 } }, board)).toBe(0)
    expect(metrics.categoryShare.of({ brandShares: { Brimberg: 62, Halden: 30 } }, board)).toBeUndefined()
    expect(metrics.categoryShare.of({ brandShares: {} }, board)).toBeUndefined()
    expect(metrics.categoryShare.of({ brandShares: { Brimberg: 100 } }, emptyBoard)).toBeUndefined()
  })

  test('the brand network stands from the greatest to the least', () => {
    expect(metrics.brandNetwork.of({ brandShares: { Brimberg: 31, Halden: 34, Other: 35 } }, board)).toEqual([
      { name: 'Other', value: 35 },
      { name: 'Halden', value: 34 },
      { name: 'Brimberg', value: 31 },
    ])
  })

  test('the market share weighs people, and leaves out who does not buy in the category', () => {
    expect(metrics.marketShare.of(board.plan, board)).toBeCloseTo((9600 * 68 + 16800 * 31) / 26400)
  })
})
