import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { readPlanFile } from '../board/plan-file.ts'
import { cardKindNames } from '../cards/index.ts'
import { check } from './check.ts'

const many = 20_000
/** Texts at which a careless pattern looks for a match in more ways than it ever ends with. */
const endless = [
  'a'.repeat(many) + '!',
  ' '.repeat(many) + 'x',
  '('.repeat(many),
  '0'.repeat(many) + 'x',
  '1.'.repeat(many / 2),
  'http://'.repeat(many / 7),
  'a@'.repeat(many / 2),
  '\u0301'.repeat(many),
  '漢'.repeat(many),
  '\n'.repeat(many),
  '"'.repeat(many),
  '%-'.repeat(many / 2),
]

const planOf = (text: string) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring', currency: 'EUR' },
  cards: [
    ...cardKindNames.map((kind) => ({ id: kind, kind, title: text, notes: text })),
    { id: 'b', kind: 'brand', title: text, wordsAvoided: [text.slice(0, 2_000), 'a.*'] },
    { id: 'm', kind: 'message', title: text, texts: { en: text, de: text }, callToAction: text },
  ],
  links: [{ id: 'l', kind: 'carries', from: 'contactPoint', to: 'm' }],
})

test.each(endless)(
  'a plan full of a text without end is checked like any other (%#)',
  { timeout: 10_000 },
  (text) => {
    const read = readPlanFile(planOf(text))
    const findings = read.ok ? check(boardFrom(read.file), { today: '2026-11-24' }) : read.faults
    expect([read.ok, findings.length > 5]).toEqual([true, true])
  },
)
