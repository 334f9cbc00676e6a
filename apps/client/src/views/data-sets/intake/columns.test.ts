import { expect, test } from 'vitest'
import { guessTargets, leftIn, mapOf, missingIn, twiceIn, withTarget } from './columns.ts'

test.each([
  ['people', 'id,type,language,consent,age', 'id,type,language,consent,kept'],
  ['people', 'Kundennummer,Typ,Einwilligung,Ort', 'id,type,consent,kept'],
  ['people', 'Status,type,Customer ID', 'kept,type,id'],
  [
    'purchases',
    'customer_id,Order date,Product group,Marke,Qty,Total,shop',
    'person,date,category,brand,quantity,amount,',
  ],
  ['purchases', 'Menge,Stück,Betrag', 'quantity,,amount'],
] as const)('Of a list of %s, “%s” becomes “%s”', (what, headers, becomes) => {
  expect(guessTargets(what, headers.split(',')).join(',')).toBe(becomes)
})

test('Whoever chooses a column for the id takes that from the one that had it', () => {
  const targets = withTarget(guessTargets('people', ['id', 'type', 'e-mail']), 2, 'id')
  expect(targets).toEqual([undefined, 'type', 'id'])
  expect(missingIn('people', targets)).toEqual([])
  expect(leftIn(['id', 'type', 'e-mail'], targets)).toEqual(['id'])
})

test('The server hears what each of ours is called, and of one that is left out that it is called nothing', () => {
  const headers = ['Member', 'type', 'language']
  const targets = withTarget(guessTargets('people', headers), 2, 'kept')
  expect(mapOf('people', headers, targets)).toEqual({ id: 'Member', type: 'type', language: '', consent: '' })
})

test('A list that misses what is needed says what, and one whose columns have one name which', () => {
  expect(missingIn('purchases', guessTargets('purchases', ['person', 'date', 'brand']))).toEqual([
    'category',
    'quantity',
    'amount',
  ])
  // What is the same for all is said once, and nothing else.
  expect(missingIn('purchases', guessTargets('purchases', ['person', 'date', 'brand']), 'coffee')).toEqual([
    'quantity',
    'amount',
  ])
  expect(missingIn('people', guessTargets('people', ['id', 'city']), ' ')).toEqual(['type'])
  expect(missingIn('people', guessTargets('people', ['id', 'city']), 'customer')).toEqual([])
  expect(twiceIn(['id', 'City', ' city'])).toBe(' city')
  expect(twiceIn(['id', '', ''])).toBeUndefined()
})
