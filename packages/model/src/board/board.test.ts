import { expect, test } from 'vitest'
import { cardsOf, type Board } from './board.ts'
import { boardFrom } from './from-file.ts'
import { sketch } from './sketch.ts'

const names = (board: Board) => cardsOf(board, 'segment').map(({ title }) => title)

test('the cards of a kind stand in one order, and are what the board says after each change', () => {
  const board = boardFrom(sketch('segment s2 "Buyers"\nbrand b1 "Brimberg"\nsegment s1 "Regulars"'))
  expect(names(board)).toEqual(['Regulars', 'Buyers'])
  const s1 = board.cards.get('s1')!
  const renamed = { ...board, cards: board.cards.with('s1', { ...s1, title: 'Friends' }) }
  const gone = { ...renamed, cards: renamed.cards.without('s2') }
  expect([names(renamed), names(gone), names(board)]).toEqual([
    ['Friends', 'Buyers'],
    ['Friends'],
    ['Regulars', 'Buyers'],
  ])
})
