import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { applied } from './applied.ts'
import { difference, isEmpty } from './difference.ts'
import { partOf } from './part.ts'

const past = boardFrom(
  sketch(`
    objective raise "Raise the share" target=36
    contactPoint radio "Radio"
    segment regulars "Regulars"
    message jingle "Jingle"
    radio touches regulars
    radio carries jingle`),
)
const now = boardFrom(
  sketch(`
    objective raise "Raise the share" target=34
    segment regulars "Regulars of the town"
    message reply "Reply"`),
)
const back = (...cards: string[]) => partOf(difference(now, past), now, new Set(cards))

test('a card comes back with the links whose other end is there', () => {
  const { cards, links } = applied(now, back('radio'))
  expect(cards.map(({ id }) => id).sort()).toEqual(['radio', 'raise', 'regulars', 'reply'])
  expect(links.map(({ to }) => to)).toEqual(['regulars'])
})

test('two cards come back with what joins them, and what was written since elsewhere stays', () => {
  const { cards, links } = applied(now, back('radio', 'jingle'))
  expect(links.map(({ to }) => to).sort()).toEqual(['jingle', 'regulars'])
  expect(cards.find(({ id }) => id === 'regulars')?.title).toBe('Regulars of the town')
})

test('a card that is there says what it said', () => {
  const { cards } = applied(now, back('raise'))
  expect(cards.find(({ id }) => id === 'raise')).toMatchObject({ target: 36 })
  expect(cards.some(({ id }) => id === 'reply')).toBe(true)
})

test('a card that is as it was, or was not there then, brings nothing', () => {
  expect(isEmpty(back('reply'))).toBe(true)
  expect(isEmpty(partOf(difference(past, past), past, new Set(['radio'])))).toBe(true)
})
