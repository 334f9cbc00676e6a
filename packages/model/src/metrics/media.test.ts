import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import type { CardOf } from '../cards/index.ts'
import { metrics } from './index.ts'

const on = (text: string): Board => boardFrom(sketch(text))
const point = (board: Board, id = 'c1') => board.cards.get(id) as CardOf<'contactPoint'>
const radio = `
  plan "Spring" currency=EUR startsOn=2026-03-02 endsOn=2026-03-29
  segment s1 "Rotators" size=16800
  contactPoint c1 "Radio" means=radio reach=45 frequency=6
  budgetLine b1 "Air time" planned=27000
  b1 funds c1
  c1 touches s1`

describe('reach and frequency', () => {
  test('45 % met six times are 270 rating points, and 45,360 impressions of 16,800 people', () => {
    const board = on(radio)
    expect(metrics.ratingPoints.of(point(board), board)).toBe(270)
    expect(metrics.impressions.of(point(board), board)).toBeCloseTo(45360)
  })

  test('the points that a station states count where they cannot be worked out', () => {
    const board = on('contactPoint c1 "Radio" grp=200 reach=40')
    expect(metrics.ratingPoints.of(point(board), board)).toBe(200)
  })

  test('nobody reaches more than all', () => {
    const board = on('contactPoint c1 "Radio" reach=120 frequency=2 grp=240')
    expect(metrics.ratingPoints.of(point(board), board)).toBeUndefined()
  })

  test('who is in two segments is counted once, and a record may stand for five households', () => {
    const board = on(`${radio}
      plan "Spring" expansionFactor=5
      segment s2 "Regulars" size=9600
      s1 overlaps s2 people=1400
      c1 touches s2`)
    expect(metrics.impressions.of(point(board), board)).toBeCloseTo(2.7 * 25000 * 5)
  })
})

describe('what a contact costs', () => {
  test('27,000 for 270 points: 100 a point, and 595.24 a thousand impressions', () => {
    const board = on(radio)
    expect(metrics.costPerPoint.of(point(board), board)).toBeCloseTo(100)
    expect(metrics.costPerThousand.of(point(board), board)).toBeCloseTo(595.238, 3)
    expect(metrics.costPerContact.of(point(board), board)).toBeCloseTo(0.595238, 6)
  })

  test('kronor are told in euro at the stated rate, and not at all without one', () => {
    const kronor = on(radio.replace('planned=27000', 'planned=310500 currency=NOK rate=0.08695652173913043'))
    expect(metrics.costPerPoint.of(point(kronor), kronor)).toBeCloseTo(100)
    const bare = on(radio.replace('planned=27000', 'planned=310500 currency=NOK'))
    expect(metrics.costPerPoint.answer(point(bare), bare)).toMatchObject({ missing: ['rate'] })
  })

  test('free on purpose costs nothing; what nobody pays for yet has no cost', () => {
    const free = on('contactPoint c1 "Notice board" noCost=true reach=10 frequency=1')
    expect(metrics.costPerPoint.of(point(free), free)).toBe(0)
    const open = on('contactPoint c1 "Notice board" reach=10 frequency=1')
    expect(metrics.costPerPoint.answer(point(open), open)).toMatchObject({ missing: ['funds'] })
  })

  test('where nobody is met there is no cost of meeting one', () => {
    const board = on(radio.replace('reach=45', 'reach=0'))
    expect(metrics.costPerPoint.of(point(board), board)).toBeUndefined()
    expect(metrics.costPerThousand.of(point(board), board)).toBeUndefined()
  })

  test('a weekly letter of four weeks meets each of 1,000 people four times', () => {
    const board = on(`
      plan "Spring" startsOn=2026-03-02 endsOn=2026-06-30
      segment s1 "Regulars" size=1000
      contactPoint c1 "Letter" startsOn=2026-02-01 endsOn=2026-03-29
      budgetLine b1 "Postage" planned=2000
      b1 funds c1
      c1 touches s1 perWeek=1`)
    expect(metrics.contacts.of(point(board), board)).toBeCloseTo(4000)
    expect(metrics.costPerContact.of(point(board), board)).toBeCloseTo(0.5)
  })
})

describe('the weekly pressure', () => {
  const pushes = (more = '') =>
    on(`
      segment s1 "Rotators"
      contactPoint c1 "Radio" push=true startsOn=2026-09-01 endsOn=2026-09-30
      contactPoint c2 "Price message" push=true startsOn=2026-09-30
      contactPoint c3 "Refill bay"
      c1 touches s1 perWeek=3
      c2 touches s1 perWeek=2.5
      c3 touches s1
      ${more}`)

  test('is that of the day on which most pushes run, the last day of a window among them', () => {
    expect(metrics.weeklyPressure.of({ id: 's1' }, pushes())).toBe(5.5)
  })

  test('is unknown while one push does not say how often, and none where nothing pushes', () => {
    const more = 'contactPoint c4 "App" push=true\nc4 touches s1'
    expect(metrics.weeklyPressure.answer({ id: 's1' }, pushes(more))).toMatchObject({ missing: ['perWeek'] })
    const calm = on('segment s1 "Rotators"\ncontactPoint c3 "Bay"\nc3 touches s1')
    expect(metrics.weeklyPressure.of({ id: 's1' }, calm)).toBe(0)
  })

  test('leaves out a draft', () => {
    const more = 'contactPoint c4 "App" push=true status=draft\nc4 touches s1 perWeek=9'
    expect(metrics.weeklyPressure.of({ id: 's1' }, pushes(more))).toBe(5.5)
  })
})
