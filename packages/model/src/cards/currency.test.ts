import { expect, test } from 'vitest'
import { currencyCode, isCurrency } from './currency.ts'

test.each(['EUR', 'nok', ' usd ', ''])('“%s” is the code of a currency, or says nothing', (typed) => {
  expect(isCurrency(typed)).toBe(true)
})

test.each(['Euro', '€', 'ZZQ', 'EURO'])('“%s” is none', (typed) => {
  expect(isCurrency(typed)).toBe(false)
})

test('a code is written in capitals', () => expect(currencyCode(' nok ')).toBe('NOK'))
