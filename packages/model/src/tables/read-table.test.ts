import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { newDoc, type Doc } from '../board/doc.ts'
import { together, type Pen } from '../board/edit.ts'
import { readBoard } from '../board/read.ts'
import { writePlanFile } from '../board/seed.ts'
import { sketch } from '../board/sketch.ts'
import { undoOf } from '../board/undo.ts'
import type { CardKindName } from '../cards/index.ts'
import type { KeyedBy, Row } from './asked.ts'
import { putTables } from './put-table.ts'
import { fieldsSaid, readTable } from './read-table.ts'
import { guessTargets } from './target.ts'

const plan = sketch(`
  segment s1 "Regulars"
  segment s2 "Twins"
  segment s3 "Twins"
  contactPoint c1 "Radio" place=Home startsOn=2026-01-01
  contactPoint c2 "Poster" locked=true
  message m1 "Hello" texts={"en":"Hello","nb":"Hei"}
  c1 touches s1
`)
const board = boardFrom(plan)
const rowsOf = (rows: readonly (readonly (string | number | boolean | null)[])[]): Row[] =>
  rows.map((cells, at) => ({ number: at + 2, cells }))

type Table = {
  kind?: CardKindName
  keyedBy?: KeyedBy
  locale?: string
  headers: string[]
  rows: Row['cells'][]
  withinEnds?: true
}
const read = ({ kind = 'contactPoint', keyedBy = 'new', locale = 'en-GB', headers, rows, ...ends }: Table) =>
  readTable(
    rowsOf(rows),
    { kind, keyedBy, targets: guessTargets(kind, headers), way: { locale }, ...ends },
    board,
  )
const said = (table: Table) => read(table).drafts.map((draft) => fieldsSaid(draft.said))

describe('each value is read as its field takes it', () => {
  test('a number that its field cannot mean is no good in a table, and believed in a workbook of ours', () => {
    const table = {
      kind: 'budgetLine' as const,
      headers: ['Title', 'Planned', 'Spent'],
      rows: [
        ['Shelf', '-5', '-5'],
        ['Halls', -5, 0],
        ['Rent', '0', '250k'],
      ],
    }
    expect(read({ ...table, withinEnds: true }).faults).toEqual([
      { row: 2, at: 1, typed: '-5', is: 'outside' },
      { row: 3, at: 1, typed: '-5', is: 'outside' },
    ])
    expect(read(table).faults).toEqual([])
    expect(said(table)[2]).toMatchObject({ planned: 0, actual: 250_000 })
  })

  test('days, numbers, percentages, choices, yes and no, lists', () => {
    const headers = ['Name', 'Starts', 'Reach', 'Ways', 'Push', 'Stages', 'Answered in']
    const rows = [
      ['Radio', '1/9/2026', '45 %', 'two-way', 'yes', 'buy; use', '1,200 hours'],
      ['Poster', '2026-09-02', 45, 'oneWay', false, 'buy', '12'],
      ['Bus', '3 Sept 2026', '0.5', 'One-way', 'x', 'buy, use', '.5'],
    ]
    const base = { direction: 'oneWay' }
    expect(said({ headers, rows })).toEqual([
      {
        title: 'Radio',
        startsOn: '2026-09-01',
        reach: 45,
        direction: 'twoWay',
        push: true,
        stages: ['buy', 'use'],
        responseHours: 1200,
      },
      {
        title: 'Poster',
        startsOn: '2026-09-02',
        reach: 45,
        ...base,
        push: false,
        stages: ['buy'],
        responseHours: 12,
      },
      {
        title: 'Bus',
        startsOn: '2026-09-03',
        reach: 0.5,
        ...base,
        push: true,
        stages: ['buy', 'use'],
        responseHours: 0.5,
      },
    ])
  })

  test('as the locale writes them, and as programs do', () => {
    const rows = [
      ['1.9.2026', '1.234,5'],
      ['2. September 2026', '0.25'],
      ['2026-09-03', '12,5 %'],
    ]
    expect(said({ headers: ['Beginn', 'Reichweite'], rows, locale: 'de' })).toEqual([
      { startsOn: '2026-09-01', reach: 1234.5 },
      { startsOn: '2026-09-02', reach: 0.25 },
      { startsOn: '2026-09-03', reach: 12.5 },
    ])
    expect(said({ headers: ['Start'], rows: [['3/4/2026']], locale: 'en-US' })).toEqual([
      { startsOn: '2026-03-04' },
    ])
  })

  test('a share of people is a fraction, however it was written', () => {
    expect(said({ kind: 'segment', headers: ['Stays'], rows: [['55 %'], [0.55], ['0.55']] })).toEqual(
      Array.from({ length: 3 }, () => ({ retention: 0.55 })),
    )
  })

  test.each([[['Text: en', 'Text (nb)', 'texts.de']], [['texts.en', 'Texts: nb', 'Text [de]']]])(
    'a text in each language, under %s',
    (headers) => {
      expect(said({ kind: 'message', headers, rows: [['Hello', 'Hei', 'Hallo']] })).toEqual([
        { texts: { en: 'Hello', nb: 'Hei', de: 'Hallo' } },
      ])
    },
  )

  test('a blank row is passed over, a blank cell says nothing, and a lone apostrophe is an empty text', () => {
    expect(
      said({
        headers: ['Title', 'Place'],
        rows: [
          ['Radio', ' '],
          [null, null],
          ["'", 'Home'],
        ],
      }),
    ).toEqual([{ title: 'Radio' }, { title: '', place: 'Home' }])
  })
})

describe('every cell that cannot be read is named by its place', () => {
  test.each([
    ['Starts', 'next week', 'day'],
    ['Starts', '31/2/2026', 'day'],
    ['Reach', 'lots', 'number'],
    ['Reach', '34,8000', 'number'],
    ['Reach', 'week 3 or 4', 'number'],
    ['Push', 'perhaps', 'yesNo'],
    ['Ways', 'three-way', 'choice'],
    ['Hours', '17 to 19', 'json'],
    ['Hours', '[{"from":"25:00"}]', 'value'],
    ['Place', 'x'.repeat(100_001), 'tooLong'],
    ['other ["place","a"]', '1', 'value'],
    ['other ["notes","a","b"]', '1', 'value'],
    ['touches', 'Nobody', 'noCard'],
    ['touches', 'Regulars; Twins', 'manyCards'],
    ['touches', 'Poster', 'noCard'],
  ])('%s: “%s”', (header, typed, is) => {
    const { faults } = read({
      headers: ['Title', header],
      rows: [
        ['Good', null],
        ['Bad', typed],
      ],
    })
    expect(faults).toEqual([{ row: 3, at: 1, typed, is }])
  })
})

describe('cards that are here already', () => {
  test('stay of their kind and where they lie, whatever stands above a column', () => {
    const headers = ['id', 'other ["kind"]', 'other ["x"]', 'other ["x","y"]', 'other ["memo"]']
    const { drafts } = read({ headers, rows: [['c1', 'segment', '7', '7', 'hers']], keyedBy: 'id' })
    expect(drafts.map((draft) => fieldsSaid(draft.said))).toEqual([{ memo: 'hers' }])
  })

  test('are found by id or by title when that was asked for, and are new otherwise', () => {
    const headers = ['id', 'Title', 'Place']
    const rows = [
      ['c1', 'RADIO ', 'Car'],
      ['c9', 'New', 'Bus'],
    ]
    const found = (keyedBy: KeyedBy) =>
      read({ headers, rows, keyedBy }).drafts.map(({ replaces, id }) => replaces ?? `new ${id}`)
    expect(found('id')).toEqual(['c1', 'new c9'])
    expect(found('title')).toEqual(['c1', 'new c9'])
    expect(found('new')).toEqual(['new undefined', 'new c9'])
  })

  test('two rows about one card, and a locked card, are faults', () => {
    const rows = [['Radio'], ['radio'], ['Poster']]
    expect(
      read({ headers: ['Title'], rows, keyedBy: 'title' }).faults.map(({ row, is }) => [row, is]),
    ).toEqual([
      [3, 'twin'],
      [4, 'locked'],
    ])
    expect(
      read({ kind: 'segment', headers: ['Title'], rows: [['Twins']], keyedBy: 'title' }).faults,
    ).toMatchObject([{ is: 'manyCards' }])
  })
})

describe('put on the board', () => {
  const open = (): { doc: Doc; pen: Pen } => {
    const doc = newDoc()
    const pen = { doc, origin: {} }
    writePlanFile({ doc, origin: {} }, plan)
    return { doc, pen }
  }
  const asked = (headers: string[], keyedBy: KeyedBy, kind: CardKindName = 'contactPoint') => ({
    kind,
    keyedBy,
    targets: guessTargets(kind, headers),
    way: { locale: 'en-GB' },
  })

  test('forty new cards lie beside all others, no two on one place, and one undo takes all of them back', () => {
    const { doc, pen } = open()
    const undo = undoOf(pen)
    const before = readBoard(doc)
    const rows = rowsOf(Array.from({ length: 40 }, (_, at) => [`Point ${at}`, 'Regulars']))
    const { drafts } = readTable(rows, asked(['Title', 'Touches'], 'new'), before)
    const { added } = putTables(pen, before, [{ kind: 'contactPoint', drafts }])
    const after = readBoard(doc)
    expect(after.cards.size - before.cards.size).toBe(40)
    expect(after.links.size - before.links.size).toBe(40)
    const right = Math.max(...[...before.cards.values()].map(({ x = 0 }) => x + 260))
    const places = added.map((id) => after.cards.get(id)!)
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
    expect(places.every(({ x = 0 }) => x > right)).toBe(true)
    expect(undo.depth().undo).toBe(1)
    undo.undo()
    expect(readBoard(doc).cards.size).toBe(before.cards.size)
    expect(readBoard(doc).links.size).toBe(before.links.size)
  })

  test('a card that is changed keeps what its row does not say, and is linked once', () => {
    const { doc, pen } = open()
    const headers = ['Title', 'Place', 'Touches']
    const { drafts } = readTable(rowsOf([['Radio', 'Car', 's1']]), asked(headers, 'title'), readBoard(doc))
    together(pen, () => putTables(pen, readBoard(doc), [{ kind: 'contactPoint', drafts }]))
    expect(readBoard(doc).cards.get('c1')).toMatchObject({
      title: 'Radio',
      place: 'Car',
      startsOn: '2026-01-01',
    })
    expect(readBoard(doc).links.size).toBe(1)

    const said = readTable(
      rowsOf([['Hello', 'Hallo']]),
      asked(['Title', 'texts.de'], 'title', 'message'),
      readBoard(doc),
    )
    putTables(pen, readBoard(doc), [{ kind: 'message', drafts: said.drafts }])
    expect(readBoard(doc).cards.get('m1')).toMatchObject({ texts: { en: 'Hello', nb: 'Hei', de: 'Hallo' } })
  })
})
