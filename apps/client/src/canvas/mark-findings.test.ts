import { expect, test } from 'vitest'
import type { Finding } from '@parley/model/rules/rule.ts'
import { Marks } from './mark-findings.ts'
import { shapeOfCard, shapeOfLink } from './shape-ids.ts'

const finding = (severity: Finding['severity'], cards: string[], links: string[] = []): Finding => ({
  rule: 'MSG-2',
  severity,
  cards,
  links,
  says: '',
  why: '',
  source: '',
  under: null,
  repairs: [],
  consequenceOf: [],
  lacks: false,
})

test('a card shows its worst finding and how many there are; a link its own', () => {
  const marks = new Marks().follow([
    finding('hint', ['a']),
    finding('error', ['a', 'b']),
    finding('warning', ['a'], ['l']),
    { ...finding('error', ['b']), under: 'CON-3' },
  ])
  expect(marks.get(shapeOfCard('a'))).toEqual({ severity: 'error', count: 3 })
  expect(marks.get(shapeOfCard('b'))).toEqual({ severity: 'error', count: 1 })
  expect(marks.get(shapeOfLink('l'))).toEqual({ severity: 'warning', count: 1 })
})

test('what alice repairs is marked anew at its own cards, and at no others', () => {
  const marks = new Marks()
  const [worst, hint, other] = [finding('error', ['a']), finding('hint', ['a']), finding('error', ['b'])]
  marks.follow([worst, hint, other])
  expect([...marks.follow([hint, other])]).toEqual([[shapeOfCard('a'), { severity: 'hint', count: 1 }]])
  expect([...marks.follow([other])]).toEqual([[shapeOfCard('a'), undefined]])
  expect([...marks.follow([other])]).toEqual([])
})
