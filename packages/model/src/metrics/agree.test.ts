import { expect, test } from 'vitest'
import { cardsOf, type Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { advertisingStaysInTheBackground } from '../rules/advertising-stays-in-the-background.ts'
import { chance, type Chance } from '../rules/chance.ts'
import { check } from '../rules/check.ts'
import { gainIsWorthItsCost } from '../rules/gain-is-worth-its-cost.ts'
import { liftCanBeSeen } from '../rules/lift-can-be-seen.ts'
import { above, below } from '../rules/limit.ts'
import { moreMoney } from '../rules/money.ts'
import { paceIsKept } from '../rules/pace-is-kept.ts'
import { pressureStaysUnderTheCap } from '../rules/pressure-stays-under-the-cap.ts'
import { metrics } from './index.ts'

declare const process: { env: Record<string, string | undefined> }

// A rule and the number it is about share their formula and read the board apart: the rule by what it may ask, so
// that it is judged again only when that changes. Where the number is known they must say the same.

const first = <K extends Parameters<typeof cardsOf>[1]>(board: Board, kind: K) => cardsOf(board, kind)[0]!
const number = {
  advertising: (board: Board) => metrics.advertisingShare.of(board.plan, board) ?? NaN,
  gain: (board: Board) => metrics.gainAgainstWorth.of(first(board, 'objective'), board) ?? NaN,
  lift: (board: Board) => metrics.npsLiftError.of(first(board, 'objective'), board) ?? NaN,
  pace: (board: Board) => metrics.pace.of(first(board, 'objective'), board) ?? NaN,
  pressure: (board: Board) => metrics.weeklyPressure.of(first(board, 'segment'), board) ?? NaN,
}

test.each([
  [advertisingStaysInTheBackground, number.advertising, 60],
  [gainIsWorthItsCost, number.gain, 1],
  [liftCanBeSeen, number.lift, 10],
  [pressureStaysUnderTheCap, number.pressure, 4],
] as const)(
  '$slug speaks above the limit of its number, and not at it',
  ({ breaking, repaired }, of, limit) => {
    expect(of(boardFrom(sketch(breaking)))).toBeGreaterThan(limit)
    expect(of(boardFrom(sketch(repaired)))).toBeLessThanOrEqual(limit + 1e-9)
  },
)

test('pace-is-kept speaks below 80 % of the way due, and not from there', () => {
  expect(number.pace(boardFrom(sketch(paceIsKept.breaking)))).toBeLessThan(80)
  expect(number.pace(boardFrom(sketch(paceIsKept.repaired)))).toBeGreaterThanOrEqual(80)
})

const day = (luck: Chance) => `2026-0${luck.below(9) + 1}-1${luck.below(10)}`
const chances: [code: string, sketched: (luck: Chance) => string, isBeyond: (board: Board) => boolean][] = [
  [
    'TIME-2',
    (luck) =>
      [1, 2, 3, 4]
        .map((at) => `contactPoint c${at} push=true startsOn=${day(luck)} endsOn=${day(luck)}`)
        .concat('segment s1', ...[1, 2, 3, 4].map((at) => `c${at} touches s1 perWeek=${luck.below(30) / 10}`))
        .join('\n'),
    (board) => above(number.pressure(board), 4),
  ],
  [
    'OBJ-9',
    (luck) =>
      `objective o1 measureKind=nps baseline=0 target=${luck.below(40)} surveyN=${1 + luck.below(900)} promoters=${luck.below(50) / 100} detractors=${luck.below(50) / 100}`,
    (board) => number.lift(board) - (first(board, 'objective').target ?? NaN) > 1e-6,
  ],
  [
    'BUD-6',
    (luck) => `
      segment s1 loyalty=competitorLoyal
      segment s2 loyalty=swing lifetimeValue=${1 + luck.below(40)}
      objective o1 measureKind=count baseline=${luck.below(50)} target=${50 + luck.below(50)} repeatShare=${(1 + luck.below(9)) / 10}
      contactPoint c1
      budgetLine b1 planned=${luck.below(2000)}
      o1 targets s1
      c1 serves o1
      b1 funds c1`,
    (board) => {
      const cost = metrics.costPerGain.of(first(board, 'objective'), board) ?? NaN
      return moreMoney(cost, cost / number.gain(board))
    },
  ],
  [
    'MET-3',
    (luck) => `
      plan "Spring" startsOn=2026-01-01 asOf=${day(luck)}
      objective o1 baseline=${luck.below(20)} target=${20 + luck.below(20)} unit=% deadline=2026-11-01
      metric k1 unit=% readings=[{"date":"2026-01-05","value":${luck.below(40)}},{"date":"${day(luck)}","value":${luck.below(40)}}]
      o1 measuredBy k1`,
    (board) => below(number.pace(board), 80),
  ],
]

test.each(chances)(
  '%s speaks on plans by chance where its number is beyond the limit, and only there',
  (code, sketched, isBeyond) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    const told = new Set<boolean>()
    for (let round = 0; round < 100; round++) {
      const text = sketched(chance(seed + round))
      const board = boardFrom(sketch(text))
      const speaks = check(board).some(({ rule }) => rule === code)
      expect(speaks, `seed ${seed + round}: ${text}`).toBe(isBeyond(board))
      told.add(speaks)
    }
    expect(told.size).toBe(2)
  },
)
