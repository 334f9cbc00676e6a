import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { language } from '../../words/words.ts'
import { figureOf, figuresOf } from './figures.ts'

const boardOf = (text: string) => boardFrom(sketch(text))
const shown = (text: string, name: Parameters<typeof figureOf>[0]) => {
  const figure = figureOf(name, boardOf(text), language())
  return (
    figure && [
      figure.columns,
      ...figure.lines.map((line) => [line.name, ...line.cells.map((cell) => cell?.shown)]),
    ]
  )
}

const campaign = `
  plan "Pouch" currency=EUR startsOn=2026-09-01 endsOn=2027-02-28 asOf=2026-11-30 stages=["try","stay"]
  segment regulars "Regulars"
  segment rotators "Rotators"
  contactPoint bay "Refill bay" stages=["try"] means=packaging
  strategy sells "Sell" strand=sales
  strategy cares "Care" strand=human
  budgetLine shelf "Shelf" planned=1000 actual=400 currency=EUR
  budgetLine desk "Desk" planned=500 currency=EUR
  objective share "Raise the share" baseline=30 target=40 unit="%" deadline=2027-02-28
  metric panel "Panel" unit="%" readings=[{"date":"2026-11-30","value":35}]
  feedback tin "The tin is waste" date=2026-10-01
  memory noted "Noted"
  share measuredBy panel
  bay touches regulars
  shelf countsTo sells
  desk countsTo cares
  shelf funds bay
  tin rememberedAs noted`

test('money stands by strand and by means, planned beside spent; what nobody spent is not known', () => {
  expect(shown(campaign, 'strands')).toEqual([
    ['Planned', 'Spent'],
    ['Sales', '€1,000', '€400'],
    ['Human', '€500', undefined],
  ])
  expect(shown(campaign, 'means')?.slice(1)).toEqual([
    ['Packaging', '€1,000', '€400'],
    ['No means', '€500', undefined],
  ])
})

test('nobody is met where no contact point helps', () => {
  expect(shown(campaign, 'coverage')).toEqual([
    ['try', 'stay'],
    ['Regulars', '1', '0'],
    ['Rotators', '0', '0'],
  ])
})

test('half the way in half the time is the pace that is due', () => {
  expect(shown(campaign, 'pace')).toEqual([['Pace'], ['Raise the share', '100%']])
})

test('what was said is counted as far as it has come', () => {
  expect(shown(campaign, 'loop')?.slice(1, 4)).toEqual([
    ['Heard', '1'],
    ['Remembered', '1'],
    ['Answered', '0'],
  ])
})

test('of what nobody knows there is no figure', () => {
  expect(figuresOf(boardOf('plan "Pouch"\nsegment regulars "Regulars"'), language())).toEqual([])
})
