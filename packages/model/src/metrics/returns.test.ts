import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { refillPouch } from '../templates/refill-pouch.ts'
import { metrics } from './index.ts'

const on = (text: string): Board => boardFrom(sketch(text))

describe('the two returns', () => {
  const sales = (more = '') =>
    on(`
      strategy st1 "Sales" strand=sales
      budgetLine b1 "All of it" planned=156000
      b1 countsTo st1
      segment s3 "Rotators" loyalty=swing size=84000 margin=19
      objective o1 "Share" measureKind=share baseline=31 target=36
      o1 targets s3
      ${more}`)

  test('a margin of 257,419 more for 156,000: 65 %, of margin and not of revenue', () => {
    const board = sales()
    expect(metrics.salesRoi.of(board.plan, board)).toBeCloseTo(65.01, 2)
  })

  test('a goal in revenue hides its margin, so that nothing can be said of the whole', () => {
    const board = sales('objective o2 "Revenue" measureKind=revenue baseline=1 target=2')
    expect(metrics.salesRoi.answer(board.plan, board)).toMatchObject({ missing: ['margin'] })
  })

  test('a human goal is no part of it', () => {
    const board = sales('objective o2 "Revenue" measureKind=revenue level=human baseline=1 target=2')
    expect(metrics.salesRoi.of(board.plan, board)).toBeCloseTo(65.01, 2)
  })

  test('what was read counts before what is planned', () => {
    const board = sales(
      'metric k1 "Return" measureKind=roi unit="% of cost" readings=[{"date":"2026-01-02","value":12}]',
    )
    expect(metrics.salesRoi.of(board.plan, board)).toBe(12)
  })

  test('where nothing is spent there is no return on it', () => {
    const board = on('strategy st1 "Sales" strand=sales budget=0\nobjective o1 "S" measureKind=count')
    expect(metrics.salesRoi.of(board.plan, board)).toBeUndefined()
  })

  test('the human panel of the pouch: belonging and recommendation with their errors, and the context', () => {
    const board = boardFrom(refillPouch.file)
    const rows = metrics.humanPanel.of(board.plan, board) ?? []
    expect(rows.filter(({ column }) => column === 'belonging')).toMatchObject([
      { value: 41, error: expect.closeTo(3.94, 2) as number },
    ])
    expect(rows.filter(({ column }) => column === 'nps')).toMatchObject([
      { value: 22, error: expect.closeTo(5.19, 2) as number },
    ])
    expect(rows.filter(({ column }) => column === 'churn')).toMatchObject([{ value: 18 }])
    expect(rows.filter(({ column }) => column === 'fairness')).toMatchObject([{ missing: ['measureKind'] }])
    expect(rows.some(({ column }) => column === 'roi')).toBe(false)
  })
})

describe('from knowing to buying and recommending', () => {
  // Of 100 people 90 know the brand, 18 buy it and 9 recommend it.
  const hundred = (more = '') =>
    on(`
      plan "Marketing 4.0" ownBrand=X
      segment s1 "The market" size=100 brandShares={"X":18,"Y":82}
      objective o1 "Awareness" measureKind=recognition baseline=90
      objective o2 "Advocacy" measureKind=nps promoters=0.09 detractors=0
      ${more}`)

  test('the purchase action ratio is 0.2 and the brand advocacy ratio 0.1', () => {
    const board = hundred()
    expect(metrics.purchaseActionRatio.of(board.plan, board)).toBeCloseTo(0.2)
    expect(metrics.brandAdvocacyRatio.of(board.plan, board)).toBeCloseTo(0.1)
  })

  test('where two goals say how many know the brand, neither is taken', () => {
    const board = hundred('objective o3 "Aided" measureKind=recognition baseline=95')
    expect(metrics.brandAdvocacyRatio.answer(board.plan, board)).toMatchObject({ missing: ['recognition'] })
  })

  test('each tells five, a tenth of whom come: half a customer for each', () => {
    const board = on('segment s1 "Regulars"\nsegment s2 "Friends"\ns1 spreads s2 tells=5 accepts=0.1')
    expect(metrics.referralFactor.of({ id: 's1' }, board)).toBeCloseTo(0.5)
    expect(metrics.referralFactor.of({ id: 's2' }, board)).toBeUndefined()
  })

  test('a share of more than all does not come', () => {
    const board = on('segment s1 "Regulars"\nsegment s2 "Friends"\ns1 spreads s2 tells=5 accepts=10')
    expect(metrics.referralFactor.answer({ id: 's1' }, board)).toMatchObject({ missing: ['accepts'] })
  })
})
