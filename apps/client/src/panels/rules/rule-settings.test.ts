import { expect, test } from 'vitest'
import { formatsIn } from '../../words/format.ts'
import { checksOf, ruleOf } from './rule-name.ts'
import { asksWhy, settingsFrom, wishOf, wrongIn } from './rule-settings.ts'

const rule = {
  severity: 'warning' as const,
  thresholds: { cap: 4, stage: 'evaluate', means: ['email', 'sms'] },
}
const formats = formatsIn('en')
const usual = wishOf(rule, undefined, formats)

test('a rule as it comes says nothing in the plan', () => {
  expect(usual).toEqual({
    severity: 'warning',
    muted: false,
    because: '',
    thresholds: { cap: '', stage: '', means: '' },
  })
  expect(settingsFrom(rule, usual, formats)).toBeUndefined()
})

test('muting and lowering ask for a reason, raising does not, and a blank reason is none', () => {
  expect(asksWhy(rule, { ...usual, severity: 'error' })).toBe(false)
  for (const wish of [
    { ...usual, muted: true },
    { ...usual, severity: 'hint' as const, because: '  ' },
  ]) {
    expect(asksWhy(rule, wish)).toBe(true)
    expect(wrongIn(rule, wish, formats)).toMatchObject({ because: true })
    expect(wrongIn(rule, { ...wish, because: 'Our base is new' }, formats)).toBeUndefined()
  }
})

test('the reason stands in the plan, and is read back', () => {
  const muted = { ...usual, muted: true, because: ' Our base is new ' }
  expect(settingsFrom(rule, muted, formats)).toEqual({ muted: 'Our base is new' })
  const lowered = settingsFrom(rule, { ...usual, severity: 'hint', because: 'Agreed' }, formats)
  expect(lowered).toEqual({ severity: 'hint', because: 'Agreed' })
  expect(wishOf(rule, lowered, formats)).toMatchObject({ severity: 'hint', because: 'Agreed', muted: false })
})

test('thresholds are read as numbers, words and lists; what is no number is told', () => {
  const typed = (thresholds: Record<string, string>) => ({ ...usual, thresholds })
  expect(settingsFrom(rule, typed({ cap: '2.5', stage: 'buy', means: 'email\n\n phone ' }), formats)).toEqual(
    { cap: 2.5, stage: 'buy', means: ['email', 'phone'] },
  )
  expect(settingsFrom(rule, typed({ cap: '4' }), formats)).toBeUndefined()
  expect([...(wrongIn(rule, typed({ cap: 'some' }), formats)?.thresholds ?? [])]).toEqual(['cap'])
  expect([...(wrongIn(rule, typed({ cap: '12.500' }), formats)?.thresholds ?? [])]).toEqual(['cap'])
})

test('what is found is told with the numbers of this plan', () => {
  const fresh = ruleOf('DB-4')
  if (!fresh) throw new Error('There is no rule DB-4.')
  expect(checksOf(fresh, undefined, formats)).toContain('more than 90 days')
  expect(checksOf(fresh, { maxAgeDays: 30 }, formats)).toContain('more than 30 days')
})
