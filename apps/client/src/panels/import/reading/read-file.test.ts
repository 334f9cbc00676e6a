import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { tableLimits } from '@parley/model/tables/limits.ts'
import { bomb, bookOf, packed, sheetOf } from './packed.fixture.ts'
import { readFile } from './read-file.ts'
import type { Parting } from './sheets.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const fromText = (text: string, parting?: Parting) =>
  readFile({ name: 'points.csv', bytes: bytesOf(text), parting })
const fromBytes = (...bytes: number[]) => readFile({ name: 'points.csv', bytes: Uint8Array.from(bytes) })
const refusalOf = async (answer: ReturnType<typeof readFile>) => {
  const read = await answer
  return read.ok ? `read ${read.sheets.map(({ rows }) => rows.length).join()} rows` : read.refusal
}
const cellsOf = async (answer: ReturnType<typeof readFile>) => {
  const read = await answer
  return read.ok ? read.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells)) : read.refusal
}
const utf16 = (text: string, mark: number[] = [], big = false): number[] => [
  ...mark,
  ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => (big ? [0, code] : [code, 0])),
]

describe('a text table', () => {
  test.each([
    ['commas', 'Title,Place\nRadio,"Home, mornings"', ','],
    ['semicolons, as where the comma is a decimal sign', 'Title;Reach\nRadio;12,5', ';'],
    ['tabs, as a spreadsheet puts on the clipboard', 'Title\tReach\nRadio\t12', '\t'],
    ['whatever its first line says', 'sep=|\nTitle|Reach\nRadio|12', '|'],
    [
      'lines, where commas belong to sentences',
      'Too dear, they say\nI wait\nHello, is, there, anybody\nNo',
      'line',
    ],
  ])('is parted by %s', async (_, text, parting) => {
    expect(await fromText(text)).toMatchObject({ ok: true, parting })
  })

  test('keeps the numbers of its rows as a spreadsheet counts them, blank ones too', async () => {
    const read = await fromText('Title,Place\n\nRadio,Home\n,\n"Two\nlines",Bus')
    expect(read.ok && read.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3, 5])
  })

  test('a pasted list is lines without their bullets', async () => {
    expect(await cellsOf(fromText('• Radio\n2. Poster\n- Bus\n\n3 euros off', 'line'))).toEqual([
      ['Radio'],
      ['Poster'],
      ['Bus'],
      ['3 euros off'],
    ])
  })

  test('formulas are texts like any other', async () => {
    expect(await cellsOf(fromText('Title,Place\n=HYPERLINK("x"),@home'))).toContainEqual([
      '=HYPERLINK("x")',
      '@home',
    ])
  })

  test.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...bytesOf('Title,Ort\nCafé,x')], undefined, 'Café'],
    ['Windows-1252', [...bytesOf('Title,Ort\nCaf'), 0xe9, ...bytesOf(',x')], 'windows-1252', 'Café'],
    ['UTF-16, little end first', utf16('Title,Ort\nCafé,x', [0xff, 0xfe]), 'utf-16', 'Café'],
    ['UTF-16, big end first', utf16('Title,Ort\nCafé,x', [0xfe, 0xff], true), 'utf-16', 'Café'],
    ['UTF-16 that does not say so', utf16('Title,Ort\nCafé,x'), 'utf-16', 'Café'],
  ])('is read from %s', async (_, bytes, encoding, title) => {
    const read = await fromBytes(...bytes)
    expect(read).toMatchObject({
      ok: true,
      sheets: [{ rows: [{ cells: ['Title', 'Ort'] }, { cells: [title, 'x'] }] }],
    })
    expect(read.ok && read.encoding).toBe(encoding)
  })
})

describe('a file that is refused says why and where', () => {
  const wide = Array.from({ length: 500 }, (_, at) => `c${at}`).join()
  test.each([
    ['500 columns', `${wide}\n`, { is: 'tooManyColumns', row: 1, columns: 500, most: 200 }],
    [
      'a quote that never closes',
      `Title,Place\nRadio,x\n"Poster,y\n${'z,z\n'.repeat(2_000)}`,
      { is: 'openQuote', row: 3 },
    ],
    ['letters after a quote', 'Title,Place\n"Radio"FM,x', { is: 'badQuote', row: 2 }],
    [
      'a cell longer than a page',
      `Title,Place\nRadio,${'x'.repeat(100_001)}`,
      { is: 'longCell', row: 2, column: 2 },
    ],
    ['more rows than a board holds cards', 'Radio,x\n'.repeat(20_002), { is: 'tooManyRows', most: 20_000 }],
    ['more cells than are looked at', `${'x,'.repeat(150)}x\n`.repeat(7_000), { is: 'tooManyCells' }],
    ['a NUL', 'Title,Place\nRadio,x\nPost\0er,y', { is: 'nul', row: 3 }],
    ['nothing', '', { is: 'empty' }],
    ['nothing but signs', ',,,\n,,,\n', { is: 'empty' }],
    ['a plan', '{"format":"parley.plan"}', { is: 'planFile' }],
    ['a page', '<!doctype html><table>', { is: 'notATable' }],
    ['a PDF', '%PDF-1.7', { is: 'notATable' }],
  ])('%s', async (_, text, refusal) => {
    expect(await refusalOf(fromText(text))).toMatchObject(refusal)
  })

  test('what is larger than any table, before it is looked at', async () => {
    const huge = new Uint8Array(tableLimits.bytes + 1)
    expect(await refusalOf(readFile({ name: 'x.csv', bytes: huge }))).toMatchObject({ is: 'tooLarge' })
  })

  test('an old workbook is told from one with a password', async () => {
    const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]
    expect(await refusalOf(fromBytes(...old))).toEqual({ is: 'oldExcel' })
    expect(await refusalOf(fromBytes(...old, ...utf16('EncryptedPackage')))).toEqual({ is: 'encrypted' })
  })

  test('a picture that is called a table', async () => {
    expect(await refusalOf(fromBytes(0x89, 0x50, 0x4e, 0x47, 13, 10))).toEqual({ is: 'picture' })
  })
})

describe('a workbook', () => {
  const sheet = sheetOf(
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="7"><c r="B7" t="s"><v>1</v></c></row>',
  )
  const fromParts = async (parts: Parameters<typeof packed>[0]) =>
    readFile({ name: 'plan.xlsx', bytes: packed(parts) })

  test('gives its sheets by name, with rows by number, days, times, numbers and what formulas came to', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Contact points',
          rows: [
            ['Title', 'Starts'],
            ['Radio', new Date('2026-09-01T00:00:00Z')],
            [12.5, true],
          ],
        },
      ],
    })
    expect(await readFile({ name: 'x.xlsx', bytes })).toMatchObject({
      ok: true,
      sheets: [
        {
          name: 'Contact points',
          rows: [{ cells: ['Title', 'Starts'] }, { cells: ['Radio', '2026-09-01'] }, { cells: [12.5, true] }],
        },
      ],
    })
    const made = await fromParts(bookOf(sheetOf('<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>')))
    expect(made).toMatchObject({
      ok: true,
      sheets: [{ name: 'Plan & more', rows: [{ number: 3, cells: [2] }] }],
    })
    expect(await cellsOf(fromParts(bookOf(sheet)))).toEqual([['Title'], [null, 'Radio']])
  })

  test('gives percentages as they are seen, on the sheet and in the style where they stand', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Plain', rows: [['Reach'], [0.2]] },
        {
          name: 'Points',
          rows: [['Reach', 'Title'], ...[0.2, 0.28125, 1.5].map((reach) => [reach, 0.5])],
          columns: [{ numFmt: '0.0%' }, {}],
        },
      ],
    })
    const read = await readFile({ name: 'x.xlsx', bytes })
    expect(read.ok && read.sheets.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [['Reach'], [0.2]],
      [
        ['Reach', 'Title'],
        ['20%', 0.5],
        ['28.1250%', 0.5],
        ['150%', 0.5],
      ],
    ])
  })

  test.each([
    [
      'a sheet that inflates past the limit',
      async () => bookOf(bomb()),
      { is: 'inflates', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a sheet that hides its size',
      async () => [...bookOf(sheet), { name: 'xl/x.xml', text: 'x'.repeat(9_000), says: 0 }],
      { is: 'inflates' },
    ],
    [
      'a sheet that inflates past what it says',
      async () => bookOf(sheet).map((part) => ({ ...part, says: 40 })),
      { is: 'lies' },
    ],
    [
      'a text without end',
      async () => bookOf(sheetOf(`<row r="1"><c t="str"><v>${'x'.repeat(1_000_001)}</v></c></row>`)),
      { is: 'endless', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'many small parts',
      async () => [
        ...bookOf(sheet),
        ...Array.from({ length: 1_001 }, (_, at) => ({ name: `xl/p${at}`, text: '' })),
      ],
      { is: 'tooManyParts' },
    ],
    [
      'a part that is named as if it lay elsewhere',
      async () => [...bookOf(sheet), { name: 'xl/../../etc/passwd', text: 'x' }],
      { is: 'strangeName' },
    ],
    [
      'two parts of one name',
      async () => [...bookOf(sheet), { name: 'xl/workbook.xml', text: 'x' }],
      { is: 'twicePart' },
    ],
    [
      'entities',
      async () =>
        bookOf(sheet, '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>'),
      { is: 'doctype', part: 'xl/sharedStrings.xml' },
    ],
    [
      'an entity from elsewhere',
      async () => bookOf(`<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd">${sheet}`),
      { is: 'doctype' },
    ],
    [
      'a cell in the last column',
      async () => bookOf(sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      { is: 'tooManyColumns', row: 1, columns: 16_384 },
    ],
    ['no workbook at all', async () => [{ name: 'word/document.xml', text: '<x/>' }], { is: 'notATable' }],
    [
      'an OpenDocument table',
      async () => [
        { name: 'mimetype', text: 'x' },
        { name: 'content.xml', text: '<x/>' },
      ],
      { is: 'otherWorkbook' },
    ],
  ])('is refused with %s', async (_, parts, refusal) => {
    expect(await refusalOf(fromParts(await parts()))).toMatchObject(refusal)
  })

  test('is refused where it breaks off', async () => {
    const bytes = packed(bookOf(sheet))
    expect(
      await refusalOf(readFile({ name: 'x.xlsx', bytes: bytes.subarray(0, bytes.length - 30) })),
    ).toEqual({ is: 'broken' })
  })
})
