import { streamXlsxRows } from 'hucre/xlsx'
import type { Cell } from '@parley/model/tables/cell.ts'
import { tableLimits } from '@parley/model/tables/limits.ts'
import { Gathering } from './gather.ts'
import { Refused, type Sheet } from './sheets.ts'
import { lookThrough, textOf } from './inflate.ts'
import { partsOf, type Part } from './zip.ts'

const book = 'xl/workbook.xml'

/** The sheets of a workbook (.xlsx): what stands in its cells, of a formula what it came to. */
export async function workbookSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = partsOf(bytes)
  const whole = parts.find(({ name }) => name === book)
  if (!whole) throw new Refused({ is: parts.some(isOffice) ? 'otherWorkbook' : 'notATable' })
  for (const part of parts) if (/\.(?:xml|rels)$/i.test(part.name)) await lookThrough(bytes, part)
  const gathering = new Gathering()
  const names = namesIn(await textOf(bytes, whole))
  for (const [at, name] of names.entries()) {
    gathering.sheet(name)
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: at }))
      gathering.row(index + 1, values.map(cellOf))
  }
  return gathering.done()
}

const isOffice = ({ name }: Part): boolean =>
  /^(?:xl\/|mimetype$|content\.xml$|index\/document\.iwa$)/i.test(name)

/** The names of the sheets in the book's own order. */
function namesIn(xml: string): string[] {
  const names = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) =>
    plainXml(name),
  )
  if (names.length > tableLimits.sheets) throw new Refused({ is: 'tooManySheets', most: tableLimits.sheets })
  return names
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plainXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** Days come as moments of UTC; those before there were days are times of the day. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : momentText(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const momentText = (moment: Date): string =>
  moment.getUTCFullYear() < 1901 ? moment.toISOString().slice(11, 16) : moment.toISOString().slice(0, 10)
