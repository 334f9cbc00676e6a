import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { metrics } from './index.ts'
import { todayOf } from './seen.ts'
import { medianOf } from './waiting.ts'

const on = (text: string) => boardFrom(sketch(text))

const heard = (asOf = '2026-10-01') =>
  on(`
    plan "Pouch" asOf=${asOf}
    feedback f1 "The tin is waste" date=2026-06-10 usedFor=serve
    feedback f2 "May I fill my own jar" date=2026-07-02 usedFor=attract
    feedback f3 "Bells on the handle" date=2026-07-02 usedFor=none
    feedback f4 "Too dear" date=2026-08-20
    message m1 "No tin any more" startsOn=2026-09-01
    message m2 "Fill your own" startsOn=2026-11-01
    m1 answers f1
    m2 answers f1
    m2 answers f2
    need n1 "Less packaging"
    need n2 "A lower price" declined="Beans are dear"
    f1 reveals n1
    f2 reveals n1
    f4 reveals n2
    productProperty pp1 "Pouch" releasedOn=2026-08-25
    n1 returnedAs pp1
    pp1 announcedBy m1`)

describe('how much is answered, and how soon', () => {
  test('of three that are to be used one is answered in October, and two in November', () => {
    const [october, november] = [heard(), heard('2026-11-01')]
    expect(metrics.closureRate.of(october.plan, october)).toBeCloseTo(100 / 3)
    expect(metrics.closureRate.of(november.plan, november)).toBeCloseTo(200 / 3)
  })

  test('half of the answers came within 83 days, and later within 102.5', () => {
    const [october, november] = [heard(), heard('2026-11-01')]
    expect(metrics.closureDays.of(october.plan, october)).toBe(83)
    expect(metrics.closureDays.of(november.plan, november)).toBe((83 + 122) / 2)
  })

  test('before the first answer there is a rate, and no number of days', () => {
    const august = heard('2026-08-30')
    expect(metrics.closureRate.of(august.plan, august)).toBe(0)
    expect(metrics.closureDays.of(august.plan, august)).toBeUndefined()
  })

  test('the message of a draft answers nobody', () => {
    const board = on('feedback f1 "Waste"\nmessage m1 "Soon" status=draft\nm1 answers f1')
    expect(metrics.closureRate.of(board.plan, board)).toBe(0)
  })

  test('a message with no word, no day and no contact point answers nobody', () => {
    const rate = (answer: string) => {
      const board = on(`feedback f1 "Waste"\nm1 answers f1\n${answer}`)
      return metrics.closureRate.of(board.plan, board)
    }
    expect(rate('message m1 "Soon"')).toBe(0)
    expect(rate('message m1 "Soon" texts={"en":"No tin any more"}')).toBe(100)
  })

  test('half of what was said is used', () => {
    const board = heard()
    expect(metrics.voiceUseRate.of(board.plan, board)).toBe(50)
  })
})

describe('what becomes of a need', () => {
  test('one of two came back, 76 days after it was first heard, and people were told 7 days later', () => {
    const board = heard()
    expect(metrics.needReturnRate.of(board.plan, board)).toBe(50)
    expect(metrics.needReturnDays.of(board.plan, board)).toBe(76)
    expect(metrics.needToldDays.of(board.plan, board)).toBe(83)
  })

  test('what is still to be released has taken no time that could be counted', () => {
    const board = heard('2026-08-24')
    expect(metrics.needReturnRate.of(board.plan, board)).toBe(50)
    expect(metrics.needReturnDays.of(board.plan, board)).toBeUndefined()
  })
})

test('the median of none is not known, of two it lies between', () => {
  expect([[], [4], [9, 1], [3, 1, 100]].map(medianOf)).toEqual([undefined, 4, 5, 3])
})

test('where the plan names no day, today is that of its own zone', () => {
  const late = new Date('2026-11-24T23:30:00Z')
  expect(todayOf(on('plan "P" timeZone=Europe/Oslo'), late)).toBe('2026-11-25')
  expect(todayOf(on('plan "P" timeZone=America/New_York'), late)).toBe('2026-11-24')
  expect(todayOf(on('plan "P" timeZone=Pacific/Auckland asOf=2026-01-02'), late)).toBe('2026-01-02')
})
