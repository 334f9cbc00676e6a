import { expect, test } from 'vitest'
import { boardFrom } from './from-file.ts'
import { sketch } from './sketch.ts'

test('a board that is read from a file knows of each card what leaves it and what arrives', () => {
  const file = sketch(`
    contactPoint radio "Radio"
    segment regulars "Regulars"
    segment rotators "Rotators"
    radio touches regulars
    radio touches rotators
  `)
  const board = boardFrom(file)
  const ends = (shelf: typeof board.leaving, card: string) =>
    (shelf.get(card) ?? []).map(({ from, to }) => `${from} to ${to}`)
  expect([...board.cards.keys()].toSorted()).toEqual(['radio', 'regulars', 'rotators'])
  expect(board.links.size).toBe(2)
  expect(ends(board.leaving, 'radio')).toEqual(['radio to regulars', 'radio to rotators'])
  expect(ends(board.arriving, 'rotators')).toEqual(['radio to rotators'])
  expect([ends(board.leaving, 'regulars'), ends(board.arriving, 'radio')]).toEqual([[], []])
})
