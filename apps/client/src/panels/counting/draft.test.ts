import { expect, test } from 'vitest'
import { Predicate } from '@parley/model/consumers/predicate.ts'
import { changed, condition, draftOf, group, isFinished, isGroup, predicateOf } from './draft.ts'

const often = {
  block: 'purchaseHistory' as const,
  bought: { category: 'coffee', brand: 'Brimberg' },
  measure: 'times' as const,
  least: 3,
}
const old = { field: 'age', least: 50 }

test('What stands on a card is built on and says the same again', () => {
  for (const predicate of [
    { all: [often, old] },
    { any: [often, { all: [old, { not: { any: [often, old] } }] }] },
    { not: { any: [old] } },
  ])
    expect(predicateOf(draftOf(Predicate.parse(predicate)))).toEqual(predicate)
})

test('A question alone, and one that is turned round, become groups to which one can add', () => {
  expect(predicateOf(draftOf(often))).toEqual({ all: [often] })
  expect(predicateOf(draftOf({ not: often }))).toEqual({ not: { any: [often] } })
})

test('A group that asks for nothing is left out, and nothing at all is everybody', () => {
  const nothing = group('any', [group('none'), group('all')])
  expect(predicateOf(nothing)).toEqual({ all: [] })
  expect(predicateOf(group('any', [condition(often), nothing]))).toEqual({ any: [often] })
})

test('A condition deep inside loses its number: the question is not finished until it is taken off', () => {
  const age = condition(old)
  const draft = group('all', [condition(often), group('none', [age])])
  expect(isFinished(draft)).toBe(true)
  const emptied = changed(draft, age.key, (part) =>
    isGroup(part) ? part : { ...part, question: { field: 'age' } },
  )
  expect(isFinished(emptied)).toBe(false)
  expect(predicateOf(changed(emptied, age.key, () => undefined))).toEqual({ all: [often] })
})
