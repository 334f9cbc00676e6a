import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { emptyBoard } from '../board/board.ts'
import { cardKindNames, cardKinds, type CardKindName } from '../cards/index.ts'
import { german } from '../tongue/de/index.ts'
import { speaking } from '../tongue/tongue.ts'
import { templates } from '../templates/index.ts'
import { anyCards } from './any-cards.ts'
import type { Cell, Way } from './cell.ts'
import { columnsOf } from './columns.ts'
import { fieldsSaid, readTable } from './read-table.ts'
import { cellText, tableOf } from './table-of.ts'
import { guessTargets } from './target.ts'

const way: Way = { locale: 'en-GB' }

const readBack = (
  kind: CardKindName,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  as: Way = way,
) => {
  const asked = { kind, targets: guessTargets(kind, headers, as.tongues), keyedBy: 'new' as const, way: as }
  const { drafts, faults } = readTable(
    rows.map((cells, at) => ({ number: at + 2, cells })),
    asked,
    emptyBoard,
  )
  return { faults, cards: drafts.map(({ id, said }) => ({ id, kind, ...fieldsSaid(said) })) }
}
/** A word of one’s own in an open list may be a listed word of the other language. */
const closed = (card: object): object => {
  const {
    means: _means,
    method: _method,
    offer: _offer,
    ...rest
  } = { means: 0, method: 0, offer: 0, ...card }
  return rest
}
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/

describe('a table and its cards', () => {
  test.each(cardKindNames)(
    'any %s cards become a table and the same cards again, and no text is a formula',
    (kind) => {
      for (let seed = 0; seed < 60; seed++) {
        const cards = anyCards(kind, seed)
        const { columns, rows } = tableOf(kind, cards, way)
        const headers = columns.map(({ header }) => header)
        const texts = [...headers, ...rows.flat()].filter((cell) => typeof cell === 'string')
        expect(texts.filter((text) => formula.test(text))).toEqual([])
        expect(readBack(kind, headers, rows)).toEqual({ faults: [], cards })
      }
    },
  )

  test.each(['en-GB', 'de', 'nb', 'fr', 'de-CH', 'ar-EG'])(
    'also where every cell is a text, with the numbers of %s',
    (locale) => {
      for (let seed = 0; seed < 60; seed++) {
        const cards = anyCards('segment', seed)
        const { columns, rows } = tableOf('segment', cards, { locale })
        const texts = rows.map((row) => row.map((cell) => cellText(cell, { locale })))
        const headers = columns.map(({ header }) => header)
        expect(readBack('segment', headers, texts, { locale })).toEqual({ faults: [], cards })
      }
    },
  )

  test.each(templates)('the cards of $title', ({ file }) => {
    const board = boardFrom(file)
    for (const kind of cardKindNames) {
      const cards = [...board.cards.values()].filter((card) => card.kind === kind)
      const { columns, rows } = tableOf(kind, cards, way)
      const back = readBack(
        kind,
        columns.map(({ header }) => header),
        rows,
      )
      expect(back).toEqual({
        faults: [],
        cards: cards.map(({ x: _x, y: _y, w: _w, h: _h, ...card }) => card),
      })
    }
  })

  test.each(cardKindNames)('no two columns of a %s have one name, in English or in German', (kind) => {
    for (const tongue of [undefined, german]) {
      const headers = speaking(tongue, () => columnsOf(kind).map(({ header }) => header))
      expect(new Set(headers).size).toBe(headers.length)
    }
  })

  test.each(cardKindNames)(
    '%s cards that left in German come in on an English page, and the other way',
    (kind) => {
      const tongues = [undefined, german] as const
      for (const [from, to] of [tongues, tongues.toReversed()])
        for (let seed = 0; seed < 12; seed++) {
          const cards = anyCards(kind, seed)
          const { columns, rows } = speaking(from, () => tableOf(kind, cards, way))
          const headers = columns.map(({ header }) => header)
          const back = speaking(to, () => readBack(kind, headers, rows, { ...way, tongues }))
          expect(back.faults).toEqual([])
          expect(back.cards.map(closed)).toEqual(cards.map(closed))
        }
    },
  )
})

describe('the scales of a field', () => {
  const headersOf = (kind: CardKindName) => columnsOf(kind).map(({ header }) => header)
  const path = ['tone', 'formality']

  test('are called by words of one language', () => {
    expect(headersOf('message')).toContain('Tone: Formality')
    const inGerman = speaking(german, () => headersOf('brand'))
    expect(inGerman).toEqual(
      expect.arrayContaining([
        'Tonfall: Förmlichkeit',
        'Tonfall: Humor',
        'Menschliche Züge: Geselligkeit',
        'Menschliche Wahrheiten: Zugehörigkeit',
      ]),
    )
    const keys = Object.values(cardKinds.brand.fields).flatMap((field) =>
      Object.keys('ends' in field ? field.ends : {}),
    )
    expect(inGerman.filter((header) => keys.some((key) => header.endsWith(`: ${key}`)))).toEqual([])
  })

  test.each([
    'Tone: Formality',
    'Tone: formality',
    'tone.formality',
    'Tonfall: Förmlichkeit',
    'Tonfall: formality',
  ])('are read on any page as they are written and as they were: %s', (header) => {
    for (const tongue of [undefined, german]) {
      const [target] = speaking(tongue, () => guessTargets('message', [header], [undefined, german]))
      expect(target).toMatchObject({ column: { path } })
    }
  })

  test('stand behind an id that either language reads, and every file of before', () => {
    expect(speaking(german, () => headersOf('message'))[0]).toBe('Kennung')
    for (const header of ['id', 'Kennung'])
      expect(guessTargets('message', [header], [undefined, german])).toMatchObject([
        { column: { path: ['id'] } },
      ])
  })

  test('are read by their key where the name is another word', () => {
    for (const header of ['Human truths: belong', 'Menschliche Wahrheiten: belong'])
      expect(guessTargets('brand', [header], [undefined, german])).toMatchObject([
        { column: { path: ['truths', 'belong'] } },
      ])
  })
})
