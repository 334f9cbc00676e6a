import { describe, expect, test } from 'vitest'
import { charged, rated, shared, won } from './edges/money.ts'
import { first, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('a line that counts to a strategy with a budget is not cut', () => {
    const plan = `plan "P" budget=10\nstrategy st budget=9\nbudgetLine a planned=9\nbudgetLine b planned=3\na countsTo st`
    expect(titles('BUD-1', plan)).toEqual(['Cut “b” to 1', 'Raise the budget to 12'])
  })

  test('the cut is in the money of the line', () => {
    const plan = 'plan "P" budget=10 currency=EUR\nbudgetLine a planned=110 currency=NOK rate=0.1'
    expect(titles('BUD-1', plan)[0]).toBe('Cut “a” to 100 NOK')
  })

  test('a line of the same strand pays first', () => {
    const plan = `contactPoint c\nstrategy st\nc under st\nbudgetLine a\nbudgetLine b\nb countsTo st`
    expect(titles('BUD-2', plan)).toEqual([
      'Pay it from “b”',
      'Pay it from “a”',
      'It costs nothing',
      'Add a budget line',
    ])
  })

  test('two of the three numbers give the third', () => {
    expect(titles('BUD-3', rated('45', '6', '315'))).toEqual([
      'Set 270 rating points',
      'Meet them 7 times',
      'Correct the reach',
    ])
    expect(titles('BUD-3', rated('450', '6', '270'))[0]).toBe('Set the reach to 45%')
  })

  test('a rate that would break the budget is looked at by somebody', () => {
    const plan = (budget: number) =>
      `plan "P" currency=EUR budget=${budget}\nbudgetLine a planned=100 currency=NOK\nbudgetLine b planned=50 currency=nok rate=0.1`
    expect(first('BUD-4', plan(15))).toMatchObject({
      title: 'Use the rate of the other lines, 0.1',
      complete: true,
    })
    expect(first('BUD-4', plan(14))).toMatchObject({ complete: false })
  })

  test('a line that counts to another strategy as well is not cut', () => {
    const plan = charged('budget=10', 'planned=12')
    expect(titles('BUD-5', plan)).toEqual(['Give it 12', 'Cut “b0” to 10', 'Plan “b0” anew'])
    expect(titles('BUD-5', `${plan}\nstrategy su\nb0 countsTo su`)).toEqual(['Give it 12', 'Plan “b0” anew'])
  })

  test('what is missing is planned under a line of its own', () => {
    expect(titles('BUD-5', charged('budget=10', 'planned=9.5'))[1]).toBe('Add a line for the other 0.5')
  })

  test('how many would have to be won is worked out', () => {
    expect(titles('BUD-6', won(1900, 'lifetimeValue=19'))).toEqual([
      'Spend less on “b”',
      'Win 200 instead',
      'Keep more of those who are won',
    ])
  })

  test('money moves from one strategy to the other, unless lines are counted', () => {
    expect(titles('BUD-7', shared('budget=3', 'budget=97'))).toEqual([
      'Move 17 from “s”',
      'Give “h” 24.25',
      'Set aside more for “h”',
    ])
    const counted = `${shared('budget=3', 'budget=97')}\nbudgetLine b planned=3\nb countsTo h`
    expect(titles('BUD-7', counted)).toEqual(['Set aside more for “h”'])
  })
})
