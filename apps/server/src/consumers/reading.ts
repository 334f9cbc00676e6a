import { z } from 'zod'
import { ImportRefused } from './import-refused.ts'
import type { Header } from './header.ts'
import { Count, quoted, type Link } from './link.ts'

/** `row` counts lines of data from 1. */
export type Refusal = { row: number; reason: string }
/** What came of an import: how many rows are in, which are not, and how many more than are listed. */
export type Imported = { rows: number; refused: Refusal[]; more: number }
/** A file that was read and judged; `keep` changes the base, within a transaction. */
export type Ready = { imported: Imported; keep(): Promise<void> }

export const cellBytes = 32_768
const listed = 1_000
/** With more, the file is of another kind, and not a list with some mistakes. */
const mostUnreadable = 100_000
const lineBytes = 8_000_000

/**
 * Reads a file into the temporary table `read` by expressions over `c0`, `c1` …, the last of which is `fault`: the number
 * of a reason, or null. Do it before a transaction begins: inside, rows have no numbers from 0. Lines that are no rows of the file are kept aside by the engine, each with its number.
 */
export async function readInto(
  link: Link,
  { path, header, select }: { path: string; header: Header; select: readonly string[] },
): Promise<void> {
  const columns = header.names.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ')
  const how = [
    'auto_detect = false, header = true, store_rejects = true, rejects_limit = 0',
    `delim = ${quoted(header.separator)}, quote = '"', escape = '"', columns = {${columns}}`,
    `max_line_size = ${lineBytes}, buffer_size = ${2 * lineBytes}`,
    ...(header.end === undefined ? [] : [`new_line = ${quoted(escaped(header.end))}`]),
  ].join(', ')
  try {
    await link.run(
      `create temp table read as select ${select.join(', ')} from read_csv(${quoted(path)}, ${how})`,
    )
  } catch (fault) {
    // What the engine says of a line may hold the line, and nobody of a data set is to stand in the log.
    if (fault instanceof Error && /CSV/.test(fault.message))
      throw new ImportRefused('The file cannot be read as a table.')
    throw fault
  }
}

const escaped = (end: string): string => end.replace('\r', '\\r').replace('\n', '\\n')

const Unreadable = z.object({ line: Count, kind: z.string() })
const Faulty = z.object({ at: Count, fault: z.number() })

/** How many rows of `read` are good, and which are refused and why, in the order of the file. */
export async function readyIn(link: Link, reasons: readonly string[]): Promise<Imported> {
  const { lines } = await link.row(
    z.object({ lines: Count }),
    'select count(distinct line) lines from reject_errors',
  )
  if (lines > mostUnreadable) throw new ImportRefused('Most lines of the file cannot be read as a table.')
  const unreadable = await link.rows(
    Unreadable,
    'select line, min(error_type)::varchar kind from reject_errors group by line order by line',
  )
  const faulty = await link.rows(
    Faulty,
    `select rowid "at", fault from read where fault is not null order by rowid limit ${listed}`,
  )
  const { rows, faults } = await link.row(
    z.object({ rows: Count, faults: Count }),
    'select count(*) filter (fault is null) "rows", count(fault) faults from read',
  )
  // The header is a line too.
  const unread = unreadable.map(({ line }) => line - 1)
  const refused = [
    ...unreadable.map(({ line, kind }) => ({ row: line - 1, reason: unreadableFor(kind) })),
    ...faulty.map(({ at, fault }) => ({
      row: rowOf(at, unread),
      reason: reasons[fault] ?? 'cannot be read',
    })),
  ].toSorted((a, b) => a.row - b.row)
  return { rows, refused: refused.slice(0, listed), more: Math.max(0, unreadable.length + faults - listed) }
}

/** The row of the one read as number `at` from 0, where these were not read. */
function rowOf(at: number, unreadable: readonly number[]): number {
  let [low, high] = [0, unreadable.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((unreadable[middle] ?? 0) - middle - 1 <= at) low = middle + 1
    else high = middle
  }
  return at + 1 + low
}

const unreadableReasons: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'has too few columns',
  'TOO MANY COLUMNS': 'has too many columns',
  'UNQUOTED VALUE': 'has a quote that is not closed',
  'LINE SIZE OVER MAXIMUM': 'is too long',
  'INVALID ENCODING': 'is not written in UTF-8',
  'INVALID UNICODE': 'is not written in UTF-8',
}
const unreadableFor = (kind: string): string => unreadableReasons[kind] ?? 'cannot be read'

/** A cell without the blanks around it; null where nothing is left. */
export const cell = (at: number): string => `nullif(trim(c${at}, E' \\t\\r\\n'), '')`

/** A cell as a number: with a point, or with a comma where it can mean nothing else. Null where it is none. */
export function numberIn(text: string): string {
  const comma = `regexp_full_match(${text}, '[+-]?(\\d+,(\\d{1,2}|\\d{4,})|\\d{1,3}(\\.\\d{3})+,\\d+)')`
  const thousands = `regexp_full_match(${text}, '[+-]?\\d{1,3}(,\\d{3})+\\.\\d+')`
  const plain = `regexp_full_match(${text}, '[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?')`
  return `case when ${plain} then try_cast(${text} as double) when ${comma} then try_cast(replace(replace(${text}, '.', ''), ',', '.') as double) when ${thousands} then try_cast(replace(${text}, ',', '') as double) end`
}

/** A cell as a day of 1900 to 2199, written 2026-01-31 or 31.1.2026. */
export function dayIn(text: string): string {
  const day = `coalesce(try_cast(${text} as date), try_strptime(${text}, '%d.%m.%Y')::date)`
  return `case when year(${day}) between 1900 and 2199 then ${day} end`
}
