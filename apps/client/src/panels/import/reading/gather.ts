import type { Cell } from '@parley/model/tables/cell.ts'
import { isBlank } from '@parley/model/tables/cell.ts'
import type { Row } from '@parley/model/tables/asked.ts'
import { tableLimits } from '@parley/model/tables/limits.ts'
import { Refused, type Sheet, type Sink } from './sheets.ts'

/** Takes the rows of a file one by one and stops it as soon as a limit is passed. */
export class Gathering implements Sink {
  readonly #sheets: Sheet[] = []
  #rows: Row[] = []
  #name = ''
  #cells = 0

  sheet(name: string): void {
    if (this.#sheets.length >= tableLimits.sheets)
      throw new Refused({ is: 'tooManySheets', most: tableLimits.sheets })
    this.#name = name
    this.#rows = []
    this.#sheets.push({ name, rows: this.#rows })
  }

  /** A row by its number in the spreadsheet. Blank ones are passed over, and blank cells at its end. */
  row(number: number, all: readonly Cell[]): void {
    const columns = all.findLastIndex((cell) => !isBlank(cell)) + 1
    if (columns === 0) return
    const sheet = this.#name
    if (columns > tableLimits.columns)
      throw new Refused({ is: 'tooManyColumns', sheet, row: number, columns, most: tableLimits.columns })
    if (this.#rows.length >= tableLimits.rows)
      throw new Refused({ is: 'tooManyRows', sheet, most: tableLimits.rows - 1 })
    this.#cells += columns
    if (this.#cells > tableLimits.cells) throw new Refused({ is: 'tooManyCells', most: tableLimits.cells })
    const cells = all.slice(0, columns)
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > tableLimits.cellText)
    if (long >= 0)
      throw new Refused({ is: 'longCell', sheet, row: number, column: long + 1, most: tableLimits.cellText })
    this.#rows.push({ number, cells })
  }

  /** The sheets in which something stands. */
  done(): Sheet[] {
    const filled = this.#sheets.filter(({ rows }) => rows.length > 0)
    if (filled.length === 0) throw new Refused({ is: 'empty' })
    return filled
  }
}
