import { writeXlsx } from 'hucre/xlsx'
import type { Cell } from '@parley/model/tables/cell.ts'
import type { Column } from '@parley/model/tables/columns.ts'
import type { Table } from '@parley/model/tables/table-of.ts'

/** More letters than this a spreadsheet cannot hold in a cell. */
export const mostInCell = 32_767
/** A sheet's name: as long, and without these. */
const longestName = 31
const notInNames = /[[\]:*?/\\]/g

export type NamedTable = { name: string; table: Table }

/** A workbook (.xlsx) with a sheet for each table: numbers, days and yes or no as such, the names above in sight. */
export async function workbookOf(tables: readonly NamedTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = await writeXlsx({
    sheets: tables.map(({ name, table: { columns, rows } }) => ({
      name: name.replace(notInNames, ' ').slice(0, longestName),
      columns: columns.map((column) => ({
        width: widthOf(column),
        ...(isDay(column) && { numFmt: 'yyyy-mm-dd' }),
      })),
      rows: [
        columns.map(({ header }) => literally(header)),
        ...rows.map((row) => row.map((cell, at) => written(cell, columns[at]))),
      ],
      freezePane: { rows: 1 },
    })),
  })
  return new Uint8Array(made)
}

const isDay = ({ field }: Column): boolean => field?.control === 'date'

/** Days of our time are days to a spreadsheet, too; earlier ones it does not know. */
function written(cell: Cell, column: Column | undefined): Cell | Date {
  const isKnownDay = column && isDay(column) && typeof cell === 'string' && cell >= '1901-01-01'
  if (isKnownDay) return new Date(`${cell}T00:00:00Z`)
  return typeof cell === 'string' ? literally(cell) : cell
}

/** A workbook writes signs that XML has not as _x0001_; a text that has such a thing of itself says so. */
const literally = (text: string): string => text.replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x')

const widthOf = ({ field, path }: Column): number => {
  if (path[0] === 'title' || path[0] === 'notes' || field?.control === 'prose') return 40
  return field?.control === 'line' || field?.control === 'lineByKey' ? 28 : 16
}

/** The first cell that is too long for a spreadsheet: where it stands. */
export function tooLongIn(
  tables: readonly NamedTable[],
): { sheet: string; row: number; header: string } | undefined {
  for (const { name, table } of tables)
    for (const [at, row] of table.rows.entries()) {
      const column = row.findIndex((cell) => typeof cell === 'string' && cell.length > mostInCell)
      if (column >= 0) return { sheet: name, row: at + 2, header: table.columns[column]?.header ?? '' }
    }
  return undefined
}
