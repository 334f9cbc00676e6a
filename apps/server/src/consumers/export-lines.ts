import { guarded } from '@parley/model/tables/guard.ts'
import { z } from 'zod'
import type { Link } from './link.ts'
import type { What } from './parts.ts'

const Column = z.object({ name: z.string() })

/** A base as it can be imported again: a header, then a line for each person or purchase. */
export async function* linesOf(link: Link, what: What): AsyncGenerator<string> {
  if (what === 'purchases') {
    yield 'person,date,category,brand,quantity,amount\r\n'
    yield* joined(link, purchases, [])
    return
  }
  const columns = await link.rows(Column, 'select distinct name from fields order by name')
  const names = columns.map(({ name }) => name)
  yield `${['id', 'type', 'language', 'consent', ...names].map(quotedCell).join()}\r\n`
  yield* joined(link, people(names.length), names)
}

async function* joined(link: Link, sql: string, parameters: readonly string[]): AsyncGenerator<string> {
  for await (const lines of link.lines({ sql, parameters })) yield `${lines.join('\r\n')}\r\n`
}

const quotedCell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`

/** A spreadsheet that opens the file must not take a cell for a formula; a number such as -5 stays one. */
const begins = String.raw`'^\s*[=+\-@\t\r\n\x00\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]'`
const isNumber = String.raw`'^-?[0-9]*[.]?[0-9]+(e-?[0-9]+)?$'`
const cell = (column: string): string => {
  const guard = `case when regexp_matches(${column}, ${begins}) and not regexp_matches(${column}, ${isNumber}) then '''' else '' end`
  return `case when ${column} is null then '' else '"' || ${guard} || replace(${column}, '"', '""') || '"' end`
}

const line = (cells: readonly string[]): string => cells.join(" || ',' || ")

const purchases = `select ${line([cell('id'), 'date::varchar', cell('category'), cell('brand'), 'quantity::varchar', 'amount::varchar'])}
  from purchases join people using (no)`

/** Columns stand beside one another only here; each name is a parameter. */
function people(columns: number): string {
  const own = Array.from({ length: columns }, (_, at) => `f${at}`)
  const cells = line(['id', 'type', 'language', 'consent', ...own].map(cell))
  if (columns === 0) return `select ${cells} from people`
  const beside = own.map((name, at) => `max(value) filter (name = $${at + 1}) as ${name}`).join(', ')
  return `select ${cells} from people left join (select no, ${beside} from fields group by no) using (no)`
}
