import { expect, test } from 'vitest'
import type { Finding } from '@parley/model/rules/rule.ts'
import { HoldBack } from './hold-back.ts'

const finding = (rule: string, card: string, lacks: boolean): Finding => ({
  rule,
  severity: 'error',
  cards: [card],
  links: [],
  says: '',
  why: '',
  source: '',
  under: null,
  repairs: [],
  consequenceOf: [],
  lacks,
})
const codes = (findings: readonly Finding[]) => findings.map((one) => one.rule)

test('alice is not told what her new card lacks until she has left it', () => {
  const hold = new HoldBack()
  hold.enter(new Set(['c1']), [])
  const found = [finding('CON-1', 'c1', true), finding('CON-1', 'c2', true)]
  expect(hold.show(found).map((one) => one.cards[0])).toEqual(['c2'])
  hold.enter(new Set(), hold.show(found))
  expect(hold.show(found)).toHaveLength(2)
})

test('what is wrong, not merely absent, is said at once', () => {
  const hold = new HoldBack()
  hold.enter(new Set(['m1']), [])
  expect(codes(hold.show([finding('MSG-2', 'm1', false)]))).toEqual(['MSG-2'])
})

test('what she asked to be told is told, though she is in its card', () => {
  const hold = new HoldBack()
  hold.enter(new Set(['c1']), [])
  const found = [finding('CON-1', 'c1', true), finding('CON-8', 'c1', true)]
  expect(codes(hold.show(found, ({ rule }) => rule === 'CON-1'))).toEqual(['CON-1'])
})

test('a finding does not vanish at the click that leads to its card', () => {
  const hold = new HoldBack()
  const found = [finding('CON-1', 'c1', true)]
  hold.enter(new Set(['c1']), found)
  expect(hold.show(found)).toEqual(found)
})
