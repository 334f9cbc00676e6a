import { describe, expect, test } from 'vitest'
import { emptyBoard } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import { anyCards } from '@parley/model/tables/any-cards.ts'
import { saidIn } from '@parley/model/tables/cell.ts'
import { fieldsSaid, readTable } from '@parley/model/tables/read-table.ts'
import { linksTable, tableOf } from '@parley/model/tables/table-of.ts'
import { guessTargets } from '@parley/model/tables/target.ts'
import { readFile } from '../import/reading/read-file.ts'
import { textOf } from '../import/reading/inflate.ts'
import { partsOf } from '../import/reading/zip.ts'
import { csvOf } from './csv-of.ts'
import { tooLongIn, workbookOf } from './workbook-of.ts'

/** What a person has who imports this file again, each cell under the name above it. */
async function importedFrom(kind: CardKindName, bytes: Uint8Array, locale: string) {
  const read = await readFile({ name: 'again', bytes })
  const [above, ...rows] = read.ok ? (read.sheets[0]?.rows ?? []) : []
  const targets = guessTargets(kind, above?.cells.map(saidIn) ?? [])
  const { drafts, faults } = readTable(rows, { kind, targets, keyedBy: 'new', way: { locale } }, emptyBoard)
  return {
    read: read.ok || read.refusal,
    faults,
    cards: drafts.map(({ id, said }) => ({ id, kind, ...fieldsSaid(said) })),
  }
}
const same = (cards: readonly Card[]) => ({ read: true, faults: [], cards })
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const kinds = ['contactPoint', 'message', 'segment', 'metric', 'feedback'] as const

const seeds = Array.from({ length: 60 }, (_, at) => at)
const ways = kinds.flatMap((kind) => (['en-GB', 'de'] as const).map((locale) => [kind, locale] as const))

describe('any board’s cards of a kind leave and come back the same', () => {
  test.each(ways)('%s, as comma-separated values in the numbers of %s', async (kind, locale) => {
    for (const cards of seeds.map((seed) => anyCards(kind, seed))) {
      const text = csvOf(tableOf(kind, cards, { locale }), locale)
      expect(await importedFrom(kind, inBytes(text), locale)).toEqual(same(cards))
    }
  })

  test.each(kinds)('%s, as a workbook, which holds no formula', async (kind) => {
    for (const cards of seeds.map((seed) => anyCards(kind, seed))) {
      const bytes = await workbookOf([{ name: kind, table: tableOf(kind, cards, { locale: 'en-GB' }) }])
      expect(await importedFrom(kind, bytes, 'en-GB')).toEqual(same(cards))
      for (const part of partsOf(bytes)) expect(await textOf(bytes, part)).not.toMatch(/<f[ >]/)
    }
  })
})

describe('what a spreadsheet finds', () => {
  const { cards } = sketch(`feedback f1 "=HYPERLINK(1)" sentiment=-2 date=2026-09-01`)

  test('a text that looks like a formula stands behind an apostrophe; numbers and days are such', () => {
    const text = csvOf(tableOf('feedback', cards, { locale: 'en-GB' }), 'en-GB')
    expect(text.startsWith('\uFEFF"id","Title"')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(1)"`)
    expect(text).toContain('"-2"')
    expect(csvOf(tableOf('feedback', cards, { locale: 'de' }), 'de')).toContain('"id";"Title"')
  })

  test('links stand in a table of their own, by id and by title', async () => {
    const board = boardFrom(
      sketch(`
      contactPoint c1 "Radio"
      segment s1 "Regulars"
      c1 touches s1 perWeek=2
    `),
    )
    const bytes = await workbookOf([{ name: 'Links', table: linksTable(board, { locale: 'en-GB' }) }])
    const read = await readFile({ name: 'x', bytes })
    expect(read.ok && read.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Verb', 'From card', 'From title', 'To card', 'To title', 'Times a week'],
      ['touches', 'c1', 'Radio', 's1', 'Regulars', 2],
    ])
  })

  test('a text longer than a cell may be is named by its place', () => {
    const long = sketch('feedback f1 "Long"').cards.map((card) => ({ ...card, notes: 'x'.repeat(40_000) }))
    const table = tableOf('feedback', long, { locale: 'en-GB' })
    expect(tooLongIn([{ name: 'Feedback', table }])).toEqual({ sheet: 'Feedback', row: 2, header: 'Notes' })
  })
})
