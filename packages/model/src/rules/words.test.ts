import { expect, test } from 'vitest'
import { german } from '../tongue/de/index.ts'
import { speaking } from '../tongue/tongue.ts'
import { above, below } from './limit.ts'
import { same } from './same.ts'
import { daysBetween, overlap, shownDay, todayIn } from './time.ts'
import {
  clipped,
  counted,
  filled,
  listed,
  sameText,
  shownIn,
  shownNumber,
  shownPercent,
  shownValue,
  valueKey,
} from './words.ts'

test('0 and false are filled; blank texts, empty lists and empty objects are not', () => {
  expect([0, false, 'x', [0], { a: 1 }].map((value) => filled(value))).toEqual([true, true, true, true, true])
  expect([undefined, null, '', ' \n', [], {}].map((value) => filled(value))).not.toContain(true)
})

test('texts are the same in any case, with any white space, in either form of é', () => {
  expect(sameText(' People  Team', 'people team')).toBe(true)
  expect(sameText('Caf\u00e9', 'cafe\u0301')).toBe(true)
  expect(sameText('peopleteam', 'people team')).toBe(false)
  expect(valueKey('25 %')).toBe(valueKey('25%'))
})

test('exactly the limit passes', () => {
  expect([above(0.1 + 0.2, 0.3), below(0.3, 0.1 + 0.2), above(0.31, 0.3)]).toEqual([false, false, true])
})

test('windows that share a day overlap, and an open end is open', () => {
  const may = { startsOn: '2026-05-01', endsOn: '2026-05-31' }
  expect(overlap(may, { startsOn: '2026-05-31' })).toBe(true)
  expect(overlap(may, { startsOn: '2026-06-01' })).toBe(false)
  expect(overlap(may, {})).toBe(true)
  expect(overlap({ endsOn: '2026-04-30' }, may)).toBe(false)
})

test('days are whole days over the change of the clocks, and over a leap day', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1)
})

test('a day is said with its year only where that is another', () => {
  expect(shownDay('2026-09-07', '2026-01-01')).toBe('7 September')
  expect(shownDay('2027-09-07', '2026-01-01')).toBe('7 September 2027')
})

test('today is the day where the plan is; a zone that there is not is UTC', () => {
  const now = new Date('2026-11-24T23:30:00Z')
  expect(todayIn('Europe/Oslo', now)).toBe('2026-11-25')
  expect([todayIn(undefined, now), todayIn('Middle/Earth', now)]).toEqual(['2026-11-24', '2026-11-24'])
})

test('words stand in sentences as people say them', () => {
  expect([listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['a', 'a and b', 'a, b and c'])
  expect([counted(3), counted(12), shownNumber(-1234.5)]).toEqual(['three', '12', '−1,234.5'])
  expect([shownValue('-33 %'), shownValue('a-b'), clipped('  a  b ')]).toEqual(['−33 %', 'a-b', 'a b'])
})

test('two values are the same by what they say, whatever their keys are called', () => {
  const odd = JSON.parse('{"__proto__":{"a":[1]}}') as unknown
  expect(same(odd, JSON.parse('{"__proto__":{"a":[1]}}'))).toBe(true)
  expect(same(odd, {})).toBe(false)
  expect(same([1, undefined], [1])).toBe(false)
  expect(same(new Map(), new Map())).toBe(false)
})

test('a percentage is written as the tongue has it, alone and in a unit of one’s own', () => {
  expect([
    shownPercent(36.125),
    shownPercent(-4),
    shownIn(36, '% of spend'),
    shownIn(1200, ' households '),
  ]).toEqual(['36.13%', '−4%', '36% of spend', '1,200 households'])
  expect(speaking(german, () => [shownPercent(36.5), shownIn(36, '% der Ausgaben')])).toEqual([
    '36,5\u00A0%',
    '36\u00A0% der Ausgaben',
  ])
})
