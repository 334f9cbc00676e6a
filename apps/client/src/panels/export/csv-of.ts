import Papa from 'papaparse'
import { numberText } from '@parley/model/tables/number-in.ts'
import { cellText, type Table } from '@parley/model/tables/table-of.ts'

/** Says to spreadsheets that what follows is UTF-8. */
const mark = '\uFEFF'

/**
 * A table as comma-separated values, the way spreadsheets of that language expect it: by semicolon where the comma is a
 * decimal sign. Each cell is quoted, so that none ends before its own end.
 */
export function csvOf({ columns, rows }: Table, locale: string): string {
  const head = columns.map(({ header }) => header)
  return csvOfCells([head, ...rows.map((row) => row.map((cell) => cellText(cell, { locale })))], locale)
}

/** The same of cells as they are; what comes from people is to be `guarded` before. */
export function csvOfCells(cells: readonly (readonly string[])[], locale: string): string {
  const delimiter = numberText(1.5, locale).includes(',') ? ';' : ','
  return `${mark}${Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter, quotes: true, newline: '\r\n' },
  )}\r\n`
}
