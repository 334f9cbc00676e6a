import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Board } from '../board/board.ts'
import { emptyBoard } from '../board/board.ts'
import { readBoard } from '../board/read.ts'
import { boardFrom } from '../board/from-file.ts'
import { cardKinds } from '../cards/index.ts'
import { templates } from '../templates/index.ts'
import { german } from '../tongue/de/index.ts'
import { speaking } from '../tongue/tongue.ts'
import type { Way } from './cell.ts'
import { cardsByKind, linksTable, tableOf, type Table } from './table-of.ts'
import { putWorkbook, readWorkbook, workbookIn, type NamedRows } from './workbook.ts'

const way: Way = { locale: 'en-GB', tongues: [undefined, german] }

const sheetOf = (name: string, { columns, rows }: Table): NamedRows => ({
  name,
  rows: [columns.map(({ header }) => header), ...rows].map((cells, at) => ({ number: at + 1, cells })),
})
const exported = (board: Board): NamedRows[] => [
  ...cardsByKind(board).map(({ kind, cards }) => sheetOf(cardKinds[kind].many, tableOf(kind, cards, way))),
  sheetOf('Links', linksTable(board, way)),
]
function broughtIn(sheets: readonly NamedRows[], onto = new Y.Doc()) {
  const workbook = workbookIn(sheets, way)!
  const board = onto.getMap('cards').size > 0 ? readBoard(onto) : emptyBoard
  const read = readWorkbook(workbook, board)
  const put = putWorkbook({ doc: onto, origin: {} }, board, read)
  const faults = [...read.cards, ...read.links].flatMap((sheet) => sheet.faults)
  return { doc: onto, board: readBoard(onto), put, faults }
}
const nameOf = (link: object) => JSON.stringify(Object.entries(link).sort(([a], [b]) => (a < b ? -1 : 1)))
/** All that a workbook carries: no places of cards, and links without the ids that nobody sees. */
const carried = ({ cards, links }: Board) => ({
  cards: [...cards.values()]
    .map(({ x: _x, y: _y, w: _w, h: _h, ...card }) => card)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  links: [...links.values()]
    .map(({ id: _id, ...link }) => link)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
})

test.each(templates)('all cards and links of $title leave as a workbook and come in again', ({ file }) => {
  const board = boardFrom(file)
  const { faults, board: back, doc, put } = broughtIn(exported(board))
  expect(faults).toEqual([])
  expect(carried(back)).toEqual(carried(board))
  expect(put).toMatchObject({ changed: [], links: board.links.size })

  // Once more onto the same board: nothing is new and nothing changes.
  const before = Y.encodeStateVector(doc)
  const again = broughtIn(exported(board), doc)
  expect(again.put).toMatchObject({ added: [], links: 0 })
  expect(Y.encodeStateVector(doc)).toEqual(before)
})

test('a workbook that left in German comes in on an English page', () => {
  const board = boardFrom(templates[0].file)
  const sheets = speaking(german, () => exported(board))
  const { faults, board: back } = broughtIn(sheets)
  expect(faults).toEqual([])
  expect(carried(back).links).toEqual(carried(board).links)
})

const small = (...links: string[][]): NamedRows[] => [
  sheet('Segments', ['id', 'Title'], ['s1', 'Parents']),
  sheet('Contact points', ['id', 'Title'], ['c1', 'Aisle'], ['c2', 'Radio']),
  sheet('Links', ['Verb', 'From card', 'To card', 'Times a week'], ...links),
]
const sheet = (name: string, ...rows: string[][]): NamedRows => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
})

test('links lead to the cards of the workbook, also where their ids belong to other cards of the board', () => {
  const doc = broughtIn([sheet('Messages', ['id', 'Title'], ['s1', 'Fresh']), ...small().slice(1, 2)]).doc
  const { board } = broughtIn(small(['touches', 'c1', 's1', '3']), doc)
  const [link] = [...board.links.values()]
  expect(link).toMatchObject({ kind: 'touches', from: 'c1', perWeek: 3 })
  expect(board.cards.get(link!.to)).toMatchObject({ kind: 'segment', title: 'Parents' })
  expect(board.cards.get('s1')).toMatchObject({ kind: 'message' })
})

test('a column called id or kind takes the place of no link and changes none', () => {
  const { doc, board } = broughtIn(small(['touches', 'c1', 's1', '3']))
  const [first] = [...board.links.values()]
  const links = sheet(
    'Links',
    ['Verb', 'From card', 'To card', 'id', 'kind'],
    ['touches', 'c2', 's1', first!.id, 'asks'],
    ['touches', 'c1', 's1', 'x', 'asks'],
  )
  const after = broughtIn([...small().slice(0, 2), links], doc).board
  expect(after.links.get(first!.id)).toEqual(first)
  expect(
    [...after.links.values()].map(({ kind, from }) => `${kind} ${from}`).sort((a, b) => (a < b ? -1 : 1)),
  ).toEqual(['touches c1', 'touches c2'])
})

test('a link to nothing, with a verb that does not fit, or that says what is no number is named', () => {
  const { faults } = broughtIn(
    small(['touches', 'c1', 'gone'], ['eats', 'c1', 's1'], ['touches', 'c2', 's1', 'lots']),
  )
  expect(faults).toEqual([
    { row: 2, at: 2, typed: 'gone', is: 'noCard' },
    { row: 3, at: 0, typed: 'eats', is: 'value' },
    { row: 4, at: 3, typed: 'lots', is: 'number' },
  ])
})

test('sheets without ids are no workbook of ours', () => {
  expect(workbookIn([sheet('Segments', ['Title'], ['Parents']), sheet('Notes', ['Text'], ['x'])], way)).toBe(
    undefined,
  )
  expect(workbookIn([sheet('Segments', ['id', 'Title'], ['s1', 'Parents'])], way)).toBe(undefined)
})
