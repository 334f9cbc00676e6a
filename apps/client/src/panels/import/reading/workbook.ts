import { cellRef, streamXlsxRows } from 'hucre/xlsx'
import type { Cell } from '@parley/model/tables/cell.ts'
import { tableLimits } from '@parley/model/tables/limits.ts'
import { asPercent, cellsIn, percentStyles } from './percents.ts'
import { Refused, type Sink } from './sheets.ts'
import { lookThrough, textOf } from './inflate.ts'
import { saidBy, tagsIn } from './xml.ts'
import { partsOf, type Part } from './zip.ts'

const book = 'xl/workbook.xml'

/**
 * Hands on the sheets of a workbook (.xlsx), row by row: what stands in its cells, of a formula what it came to. A percentage is a number with
 * a style to a workbook; it is given as it is seen, as “20%”.
 */
export async function readWorkbook(bytes: Uint8Array, into: Sink): Promise<void> {
  const parts = partsOf(bytes)
  if (!parts.some(({ name }) => name === book))
    throw new Refused({ is: parts.some(isOffice) ? 'otherWorkbook' : 'notATable' })
  for (const part of parts) if (/\.(?:xml|rels)$/i.test(part.name)) await lookThrough(bytes, part)
  const textAt = async (path: string) => {
    const part = parts.find(({ name }) => name === path)
    return part ? textOf(bytes, part) : ''
  }
  const styles = percentStyles(await textAt('xl/styles.xml'))
  const sheets = sheetsIn(await textAt(book), await textAt('xl/_rels/workbook.xml.rels'))
  for (const [at, { name, path }] of sheets.entries()) {
    into.sheet(name)
    const part = parts.find((one) => one.name === path)
    const percents = part ? await cellsIn(styles, bytes, part) : new Set<string>()
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: at }))
      into.row(
        index + 1,
        values.map((value, column) =>
          cellOf(value, percents.size > 0 && percents.has(cellRef(index, column))),
        ),
      )
  }
}

const isOffice = ({ name }: Part): boolean =>
  /^(?:xl\/|mimetype$|content\.xml$|index\/document\.iwa$)/i.test(name)

/** The sheets in the book's own order: what they are called, and in which part each stands. */
function sheetsIn(xml: string, relations: string): { name: string; path: string }[] {
  const targets = new Map(
    tagsIn(relations, 'Relationship').map((tag) => [saidBy(tag, 'Id'), saidBy(tag, 'Target')]),
  )
  const sheets = tagsIn(xml, 'sheet').map((tag) => {
    const target = targets.get(saidBy(tag, '\\w+:id')) ?? ''
    return {
      name: saidBy(tag, 'name') ?? '',
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    }
  })
  if (sheets.length > tableLimits.sheets) throw new Refused({ is: 'tooManySheets', most: tableLimits.sheets })
  return sheets
}

/** Days come as moments of UTC; those before there were days are times of the day. */
function cellOf(value: unknown, isPercent: boolean): Cell {
  if (isPercent && typeof value === 'number') return asPercent(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : momentText(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const momentText = (moment: Date): string =>
  moment.getUTCFullYear() < 1901 ? moment.toISOString().slice(11, 16) : moment.toISOString().slice(0, 10)
