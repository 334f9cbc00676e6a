import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { sameThroughout } from '../../ui/same.ts'
import { entriesOn } from '../../panels/days-of.ts'
import { pressuresOn, spanOf, weekOf } from './plan-of-days.ts'
import { awaitedAmong } from './awaited.ts'
import { monthsOf } from './scale.ts'
import { marksOf } from './today.ts'
import { stretched } from './useStretch.ts'

const boardOf = (text: string) =>
  boardFrom(sketch(`plan "Pouch" startsOn=2026-09-01 endsOn=2026-11-30\n${text}`))

test('what has days stands by kind and first day; what has none stands apart', () => {
  const { groups, undated } = entriesOn(
    boardOf(`
      contactPoint radio "Radio" startsOn=2026-10-01 endsOn=2026-10-28
      contactPoint bay "Refill bay" startsOn=2026-09-01
      contactPoint line "Care line"
      objective share "Raise share" deadline=2026-11-30
      context frost "First frost" endsOn=2026-11-01`),
  )
  expect(groups.map(({ kind, entries }) => [kind, ...entries.map(({ card }) => card.title)])).toEqual([
    ['context', 'First frost'],
    ['contactPoint', 'Refill bay', 'Radio'],
    ['objective', 'Raise share'],
  ])
  expect(undated.map(({ title }) => title)).toEqual(['Care line'])
})

test('the strip is whole weeks around the plan, however far somebody mistyped a year', () => {
  const board = boardOf('contactPoint radio "Radio" startsOn=2026-10-01 endsOn=9026-10-28')
  const span = spanOf(board, entriesOn(board).groups, '2026-09-15')
  expect(span.from).toBe('2026-08-31')
  expect(span.days % 7).toBe(0)
  expect(span.days).toBeLessThan(1_200)
  expect(weekOf('2026-09-01')).toBe('2026-08-31')
  expect(monthsOf({ first: '2026-12-28', days: 10 })).toEqual([
    { day: '2026-12-28', at: 0, span: 4 },
    { day: '2027-01-01', at: 4, span: 6 },
  ])
})

test('the weeks in which more comes than they bear are told from the others', () => {
  const board = boardOf(`
    segment s1 "Regulars"
    contactPoint mail "Club e-mail" push=true startsOn=2026-09-01 endsOn=2026-09-20
    contactPoint text "Text" push=true startsOn=2026-09-14 endsOn=2026-09-16
    mail touches s1 perWeek=2
    text touches s1 perWeek=3`)
  const [pressure] = pressuresOn(board, '2026-08-31', 35)
  expect(pressure).toMatchObject({ weeks: [2, 2, 5, 0, 0], cap: 4 })
})

test('a letter in the title of a push leaves the weeks of a segment as they are drawn, another day does not', () => {
  const written = (said: string) =>
    boardOf(`
      segment s1 "Regulars"
      contactPoint mail ${said} push=true endsOn=2026-09-20
      mail touches s1 perWeek=2`)
  const weeks = (said: string) => pressuresOn(written(said), '2026-08-31', 35).map(({ weeks }) => weeks)
  const before = weeks('"Club e-mail" startsOn=2026-09-01')
  expect(sameThroughout(weeks('"Club e-mails" startsOn=2026-09-01'), before)).toBe(true)
  expect(sameThroughout(weeks('"Club e-mail" startsOn=2026-09-14'), before)).toBe(false)
})

test('a bar is moved whole or by one end, and its first day is never after its last', () => {
  const days = { from: '2026-09-01', to: '2026-09-10' }
  expect(stretched(days, 'whole', 3)).toEqual({ from: '2026-09-04', to: '2026-09-13' })
  expect(stretched(days, 'to', -4)).toEqual({ from: '2026-09-01', to: '2026-09-06' })
  expect(stretched(days, 'from', 30)).toEqual({ from: '2026-09-10', to: '2026-09-10' })
  expect(stretched(days, 'to', -30)).toEqual({ from: '2026-09-01', to: '2026-09-01' })
  expect(stretched({ from: '2026-09-01', to: undefined }, 'whole', 1)).toEqual({
    from: '2026-09-02',
    to: undefined,
  })
})

test('words wait for the property that they promise, and what comes too early is told apart', () => {
  const board = boardOf(`
    productProperty pouch "Pouch" releasedOn=2026-10-01
    message less "A third less" startsOn=2026-09-15
    message here "It is here" startsOn=2026-10-05
    contactPoint radio "Radio" startsOn=2026-10-05
    less claims pouch
    pouch announcedBy here
    radio dependsOn pouch`)
  const told = awaitedAmong(entriesOn(board).groups, board)
    .map(({ before, after, wrong }) => `${after} after ${before}${wrong ? ', too early' : ''}`)
    .sort()
  expect(told).toEqual(['here after pouch', 'less after pouch, too early', 'radio after pouch'])
})

test('today is marked, and beside it the day as of which the plan stands', () => {
  const strip = { first: '2026-08-31', days: 98, px: 12 }
  const now = new Date('2026-10-10T12:00:00Z')
  expect(marksOf({}, strip, now)).toEqual([{ day: '2026-10-10', is: 'now', side: 'after' }])
  expect(marksOf({ asOf: '2026-10-10' }, strip, now)).toHaveLength(1)
  expect(marksOf({ asOf: '2026-09-15' }, strip, now)).toEqual([
    { day: '2026-10-10', is: 'now', side: 'after' },
    { day: '2026-09-15', is: 'asOf', side: 'before' },
  ])
  const atTheStart = marksOf({ asOf: '2026-09-01' }, strip, now)
  expect(atTheStart.map(({ is, side }) => [is, side])).toEqual([
    ['now', 'after'],
    ['asOf', 'after'],
  ])
  const close = marksOf({ asOf: '2026-09-01' }, strip, new Date('2026-09-04T12:00:00Z'))
  expect(close.map(({ side }) => side)).toEqual(['after', 'before'])
  expect(marksOf({ asOf: '2026-09-15' }, strip, new Date('2031-01-01')).map(({ is }) => is)).toEqual(['asOf'])
})
