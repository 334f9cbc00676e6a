import Papa from 'papaparse'
import type { Row } from '@parley/model/tables/asked.ts'
import { isBlank, saidIn, type Cell } from '@parley/model/tables/cell.ts'
import { tableLimits } from '@parley/model/tables/limits.ts'
import { Refused, type Sink } from '../../../panels/import/reading/sheets.ts'
import { firstRows, type List } from './list.ts'

/** Rows that are written at once. */
const batch = 2_000

type Filling = { name: string; width: number; count: number; rows: Row[]; waiting: string[][]; csv: Blob[] }

/** Takes the rows of a workbook and keeps of each sheet the first ones, and all of them as comma separated values. */
export class ListSheets implements Sink {
  readonly #sheets: Filling[] = []

  sheet(name: string): void {
    if (this.#sheets.length >= tableLimits.sheets)
      throw new Refused({ is: 'tooManySheets', most: tableLimits.sheets })
    this.#sheets.push({ name, width: 0, count: 0, rows: [], waiting: [], csv: [] })
  }

  /** Blank rows are passed over. A row is as long as the names of the columns, or it would be refused. */
  row(number: number, all: readonly Cell[]): void {
    const sheet = this.#sheets.at(-1)
    const columns = all.findLastIndex((cell) => !isBlank(cell)) + 1
    if (!sheet || columns === 0) return
    if (columns > tableLimits.columns)
      throw new Refused({
        is: 'tooManyColumns',
        sheet: sheet.name,
        row: number,
        columns,
        most: tableLimits.columns,
      })
    if (sheet.count === 0) sheet.width = columns
    sheet.count += 1
    const length = Math.max(columns, sheet.width)
    const cells = Array.from({ length }, (_, at) => saidIn(all[at] ?? null))
    if (sheet.count <= firstRows) sheet.rows.push({ number: sheet.count, cells })
    sheet.waiting.push(cells)
    if (sheet.waiting.length >= batch) write(sheet)
  }

  /** The sheets in which something stands. */
  done(): List[] {
    const filled = this.#sheets.filter(({ count }) => count > 0)
    if (filled.length === 0) throw new Refused({ is: 'empty' })
    for (const sheet of filled) write(sheet)
    return filled.map(({ name, rows, csv }) => ({ name, rows, csv: new Blob(csv) }))
  }
}

function write(sheet: Filling): void {
  if (sheet.waiting.length === 0) return
  sheet.csv.push(new Blob([`${Papa.unparse(sheet.waiting, { newline: '\n' })}\n`]))
  sheet.waiting = []
}
