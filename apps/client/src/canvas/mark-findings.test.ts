import { expect, test } from 'vitest'
import type { Finding } from '@parley/model/rules/rule.ts'
import { marksOf } from './mark-findings.ts'
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
  const marks = marksOf([
    finding('hint', ['a']),
    finding('error', ['a', 'b']),
    finding('warning', ['a'], ['l']),
    { ...finding('error', ['b']), under: 'CON-3' },
  ])
  expect(marks.get(shapeOfCard('a'))).toEqual({ severity: 'error', count: 3 })
  expect(marks.get(shapeOfCard('b'))).toEqual({ severity: 'error', count: 1 })
  expect(marks.get(shapeOfLink('l'))).toEqual({ severity: 'warning', count: 1 })
})
