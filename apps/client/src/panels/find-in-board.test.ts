import { expect, test } from 'vitest'
import { peers } from '@parley/model/board/peers.ts'
import { findCards, findLinks, placeIn } from './find-in-board.ts'

const { alice } = peers(
  `
  segment s1 "Rotators" predicate="no brand at 50 %"
  message m1 "Launch line" notes="For the rotators of Café Nord"
  contactPoint c1 "Kaffistund: Thursday hour"
  c1 touches s1
`,
  'alice',
)
const { board } = alice.reader
const titles = (wanted: string) => findCards(board, wanted, 9).map((card) => card.title)

test('a title is found before a note that says the same', () => {
  expect(titles('rotators')).toEqual(['Rotators', 'Launch line'])
})

test('accents and case do not matter, and any text of a card is searched', () => {
  expect(titles('KAFFI thurs')).toEqual(['Kaffistund: Thursday hour'])
  expect(titles('cafe nord')).toEqual(['Launch line'])
  expect(titles('no brand')).toEqual(['Rotators'])
})

test('a kind finds its cards', () => {
  expect(titles('contact point')).toEqual(['Kaffistund: Thursday hour'])
})

test('links are found by their sentence', () => {
  expect(findLinks(board, 'kaffi touches', 9).map((one) => one.sentence)).toEqual([
    'Kaffistund: Thursday hour touches Rotators',
  ])
})

test('a card that is found by what it says tells where', () => {
  const [message] = findCards(board, 'cafe', 9)
  expect(message && placeIn(message, 'cafe')).toBe('For the rotators of Café Nord')
  const [segment] = findCards(board, 'rot', 9)
  expect(segment && placeIn(segment, 'rot')).toBeUndefined()
})
