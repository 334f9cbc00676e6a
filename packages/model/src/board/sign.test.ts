import { expect, test } from 'vitest'
import { approvedIn, signatureOf, type Approved } from './approved.ts'
import { boardFrom } from './from-file.ts'
import { cardsIn, type Part } from './part.ts'
import { sign } from './sign.ts'
import { sketch } from './sketch.ts'
import { check } from '../rules/check.ts'

const plan = `
  strategy st1 "Sales" strand=sales
  strategy st2 "Human" strand=human
  contactPoint c1 "Radio"
  contactPoint c2 "Hour"
  message m1 "Low price"
  budgetLine b1 "Air time"
  c1 under st1
  c2 under st2
  c1 carries m1
  b1 countsTo st1`
const approved = (text: string, part: Part, by: string, before?: Record<string, unknown>) => {
  const file = sketch(text)
  const written = sign(before as never, file, cardsIn(part, file), { on: '2026-11-01', by })
  return { written, version: approvedIn({ approved: written }) as Approved }
}
const speaksOf = (text: string, version: Record<string, unknown>) =>
  check(boardFrom({ ...sketch(text), kept: { approved: version } }))
    .filter(({ rule }) => rule === 'GOV-2')
    .flatMap(({ cards }) => cards)

test('to a strategy belong what stands under it, its money and what its contact points say', () => {
  expect([...(cardsIn({ strategy: 'st1' }, sketch(plan)) ?? [])].sort()).toEqual(['b1', 'c1', 'm1', 'st1'])
  expect(cardsIn({ plan: true }, sketch(plan))).toBeUndefined()
  expect(cardsIn({ strategy: 'c1' }, sketch(plan))?.size).toBe(0)
})

test('a part that was approved is minded, and the rest of the plan is not', () => {
  const { written, version } = approved(plan, { strategy: 'st1' }, 'Ingrid')
  expect(signatureOf(version, 'c1')?.by).toBe('Ingrid')
  expect(signatureOf(version, 'c2')).toBeUndefined()
  expect(speaksOf(plan, written)).toEqual([])
  expect(speaksOf(plan.replace('"Hour"', '"Two hours"'), written)).toEqual([])
  expect(speaksOf(plan.replace('"Radio"', '"Radio, six weeks"'), written)).toEqual(['c1'])
})

test('a link from what was approved to something that was not is a change when it comes later', () => {
  const { written } = approved(plan, { cards: ['c1'] }, 'Ingrid')
  expect(speaksOf(plan, written)).toEqual([])
  expect(speaksOf(`${plan}\nc1 under st2`, written)).toEqual(['c1'])
  expect(speaksOf(plan.replace('c1 carries m1', ''), written)).toEqual(['c1'])
})

test('one part after the other: each keeps the name of who approved it', () => {
  const first = approved(plan, { plan: true }, 'Ingrid')
  const later = plan.replace('"Radio"', '"Radio, six weeks"').replace('"Hour"', '"Two hours"')
  expect(speaksOf(later, first.written).sort()).toEqual(['c1', 'c2'])
  const { written, version } = approved(later, { cards: ['c1'] }, 'Jonas', first.written)
  expect([signatureOf(version, 'c1')?.by, signatureOf(version, 'c2')?.by]).toEqual(['Jonas', 'Ingrid'])
  expect(speaksOf(later, written)).toEqual(['c2'])
})
