import { expect, test } from 'vitest'
import { askedAt, fitting, namedIn, namesIn, withName, type Named } from './naming.ts'

const person = (name: string): Named => ({ id: name.toLowerCase(), name, colour: 1, guest: false })
const people = ['Ann', 'Ann Lee', 'Ingrid Dahl', 'Jonas'].map(person)

test('a name is asked for after an @ that begins a word', () => {
  expect(askedAt('Ask @in', 7)).toEqual({ from: 4, to: 7, wanted: 'in' })
  expect(askedAt('@', 1)).toEqual({ from: 0, to: 1, wanted: '' })
  expect(askedAt('mail@in', 7)).toBeUndefined()
  expect(askedAt('@Ann\nthen', 9)).toBeUndefined()
  expect(askedAt('nobody', 6)).toBeUndefined()
})

test('people are found by the beginning of any of their names', () => {
  expect(fitting(people, 'da').map(({ name }) => name)).toEqual(['Ingrid Dahl'])
  expect(fitting(people, 'ann').map(({ name }) => name)).toEqual(['Ann', 'Ann Lee'])
})

test('the name is written out where it was asked for, and the caret stands behind it', () => {
  const asked = { from: 4, to: 7, wanted: 'in' }
  expect(withName('Ask @in then', asked, 'Ingrid Dahl')).toEqual({ text: 'Ask @Ingrid Dahl then', caret: 17 })
})

test('whoever stands in the text is named, the longest name first', () => {
  expect(namedIn('@Ann Lee and @Jonas, not @Eve', people)).toEqual(['ann lee', 'jonas'])
  expect(namesIn('Hi @Ann!', ['Ann'])).toEqual([
    { text: 'Hi ', named: false },
    { text: '@Ann', named: true },
    { text: '!', named: false },
  ])
})
