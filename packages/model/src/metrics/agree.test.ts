import { expect, test } from 'vitest'
import { cardsOf, type Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { advertisingStaysInTheBackground } from '../rules/advertising-stays-in-the-background.ts'
import { gainIsWorthItsCost } from '../rules/gain-is-worth-its-cost.ts'
import { liftCanBeSeen } from '../rules/lift-can-be-seen.ts'
import { paceIsKept } from '../rules/pace-is-kept.ts'
import { pressureStaysUnderTheCap } from '../rules/pressure-stays-under-the-cap.ts'
import { metrics } from './index.ts'

// A rule and the number it is about are worked out apart: the one over what a rule may ask, so that it is judged
// again only when that changes. On the rule's own examples they must say the same.

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
