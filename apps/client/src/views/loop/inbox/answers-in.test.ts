import { expect, test } from 'vitest'
import type { Cell } from '@parley/model/tables/cell.ts'
import { answersIn } from './answers-in.ts'

const numbered = (rows: Cell[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))

test('a list of reviews is read by the names of its columns, whatever their order and language', () => {
  const rows = [
    ['Datum', 'Bewertung', 'Rezension', 'E-Mail', 'Einwilligung', 'Filiale'],
    ['24.12.2026', '9', "'=lovely", 'dora@example.org', 'ja', 'Linz'],
    ['', '', 'Empty again', 'ed@example.org', 'nein', ''],
  ]
  expect(answersIn(numbered(rows), 'de-AT').answers).toEqual([
    {
      score: 9,
      text: '=lovely',
      mayAnswer: true,
      address: 'dora@example.org',
      at: '2026-12-24T12:00:00Z',
    },
    { text: 'Empty again' },
  ])
})

test('rows that say nothing or not what their column takes are named, and the others come in', () => {
  const rows = [
    ['score', 'text', 'date'],
    [11, 'loud', ''],
    ['', '', '2026-01-01'],
    [3, '', '31.02.2026'],
    [3, 'a'.repeat(5_001), ''],
    [0, '', ''],
  ]
  expect(answersIn(numbered(rows), 'de-AT')).toEqual({
    answers: [{ score: 0 }],
    refused: [
      { row: 2, why: 'score' },
      { row: 3, why: 'nothing' },
      { row: 4, why: 'at' },
      { row: 5, why: 'text' },
    ],
    strange: false,
  })
})

test('a table in which no column is one of ours brings nothing', () => {
  expect(answersIn(numbered([['city'], ['Linz']]), 'en-GB')).toEqual({
    answers: [],
    refused: [],
    strange: true,
  })
})
