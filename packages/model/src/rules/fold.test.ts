import { expect, test } from 'vitest'
import { Folder } from './fold.ts'
import type { Finding } from './rule.ts'

const finding = (rule: string, cards: string[], severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  cards,
  links: [],
  says: `${rule} speaks.`,
  why: '',
  source: '',
  under: null,
  repairs: [],
  consequenceOf: [],
  lacks: false,
})

const fold = (...findings: Finding[]) => {
  const byRule = new Map<string, Finding[]>()
  for (const one of findings) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one])
  const folder = new Folder((rule) => rule.startsWith('GOV'))
  return { folder, byRule, under: folder.fold(byRule).map(({ rule, under }) => [rule, under]) }
}

test('a consequence lies under its root where both share a card', () => {
  const { under } = fold(finding('CON-3', ['s1']), finding('CON-4', ['s1']), finding('CON-4', ['s2']))
  expect(under).toEqual([
    ['CON-3', null],
    ['CON-4', 'CON-3'],
    ['CON-4', null],
  ])
})

test('a root about the whole plan takes all of its consequences', () => {
  const { under } = fold(finding('GOV-3', []), finding('MIX-2', ['t1']))
  expect(under[1]).toEqual(['MIX-2', 'GOV-3'])
})

test('a root that folds only as an error does not as a warning', () => {
  const warned = fold(finding('SEG-5', ['s1'], 'warning'), finding('SEG-6', ['s1']))
  expect(warned.under[1]).toEqual(['SEG-6', null])
  const wrong = fold(finding('SEG-5', ['s1']), finding('SEG-6', ['s1']))
  expect(wrong.under[1]).toEqual(['SEG-6', 'SEG-5'])
})

test('a spiral leads the missing response plan, not the other way round', () => {
  expect(fold(finding('RISK-1', ['c1']), finding('RISK-4', ['c1'])).under).toEqual([
    ['RISK-1', 'RISK-4'],
    ['RISK-4', null],
  ])
})

test('what is folded again is the same object', () => {
  const { folder, byRule } = fold(finding('CON-3', ['s1']), finding('CON-4', ['s1']))
  expect(folder.fold(byRule)[1]).toBe(folder.fold(byRule)[1])
})

test('a finding that knows its cause lies under it, and only where that is found of the same card', () => {
  const caused = (card: string) => ({ ...finding('CON-6', [card]), consequenceOf: ['CON-4'] })
  expect(fold(finding('CON-4', ['s1']), caused('s1'), caused('s2')).under).toEqual([
    ['CON-4', null],
    ['CON-6', 'CON-4'],
    ['CON-6', null],
  ])
})
