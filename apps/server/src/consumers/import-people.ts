import { z } from 'zod'
import { ImportRefused } from './import-refused.ts'
import { columnsOf, headerOf, type Columns, type Header } from './header.ts'
import { Count, quoted, type Link } from './link.ts'
import { cell, cellBytes, numberIn, readInto, readyIn, type Ready } from './reading.ts'

export const mostPeople = 1_000_000
const reasons = [
  '',
  'has no id',
  'type is neither customer nor prospect',
  'has a cell of more than 32 KB',
  'stands there a second time with this id',
  'was erased, and stays so',
]
type Known = 'id' | 'type' | 'language' | 'consent'

/** `map` says what our columns are called in it, `leave` which of its own are not to be kept. */
export type File = {
  path: string
  map: Readonly<Record<string, string>>
  leave: readonly string[]
  /** What all rows are, whatever a column says. */
  all: All
}
export type All = { type?: 'customer' | 'prospect' | undefined; category?: string | undefined }
/** Hashes of those who were erased, and how the hash of an id is made in SQL. */
export type ErasedHere = { hashes: readonly string[]; hashOf: (id: string) => string }

/** Reads a file of people: new ones will be added, others brought up to date. */
export async function importPeople(
  link: Link,
  { path, map, leave, all }: File,
  erased: ErasedHere,
): Promise<Ready> {
  const header = headerOf(path)
  const columns = columnsOf<Known>(header, {
    needed: all.type ? ['id'] : ['id', 'type'],
    also: ['language', 'consent'],
    map,
  })
  const [own, left] = [new Set(Object.values(columns)), new Set(['', ...leave])]
  const fields = header.names.flatMap((name, at) => (left.has(name) || own.has(at) ? [] : [{ name, at }]))
  await readInto(link, { path, header, select: selected(header, columns, fields, all.type) })
  await refuseTwice(link)
  await refuseErased(link, erased)
  const imported = await readyIn(link, reasons)
  return {
    imported,
    async keep() {
      await keepPeople(link, columns)
      for (const [at, { name }] of fields.entries()) await keepField(link, name, `f${at}`)
    },
  }
}

type Field = { name: string; at: number }

function selected(
  { names }: Header,
  columns: Columns<Known>,
  fields: readonly Field[],
  all: All['type'],
): string[] {
  const one = (name: Known) => (columns[name] === undefined ? 'null::varchar' : cell(columns[name]))
  const longest = names.map((_, at) => `strlen(coalesce(c${at}, ''))`).join(', ')
  const type = all ? quoted(all) : `lower(${one('type')})`
  return [
    `${one('id')} as id`,
    `${type} as type`,
    `${one('language')} as language`,
    `${one('consent')} as consent`,
    ...fields.map(({ at }, index) => `${cell(at)} as f${index}`),
    `case when ${one('id')} is null then 1
       when coalesce(${type}, '') not in ('customer', 'prospect') then 2
       when greatest(${longest}) > ${cellBytes} then 3 end as fault`,
  ]
}

const refuseTwice = (link: Link): Promise<void> =>
  link.run(`update read set fault = 4 where rowid in (
    select row from (select rowid as row, row_number() over (partition by id order by rowid) as turn
      from read where fault is null and id in (select id from read where fault is null group by id having count(*) > 1))
    where turn > 1)`)

async function refuseErased(link: Link, { hashes, hashOf }: ErasedHere): Promise<void> {
  if (hashes.length === 0) return
  await link.run('create temp table erased (hash varchar)')
  await link.run(`insert into erased values ${hashes.map((hash) => `('${hash}')`).join(',')}`)
  await link.run(
    `update read set fault = 5 where fault is null and ${hashOf('id')} in (select hash from erased)`,
  )
}

async function keepPeople(link: Link, columns: Columns<Known>): Promise<void> {
  const changed = (['language', 'consent'] as const)
    .filter((name) => columns[name] !== undefined)
    .map((name) => `, ${name} = read.${name}`)
  await link.run(
    `update people set type = read.type, seen = current_date${changed.join('')} from read where people.id = read.id and fault is null`,
  )
  await link.run(`insert into people
    select (select coalesce(max(no), 0) from people) + row_number() over (order by rowid), id, type, language, consent, current_date
    from read where fault is null and id not in (select id from people)`)
  const { people } = await link.row(z.object({ people: Count }), 'select count(*) people from people')
  await link.run("delete from about where key = 'given'")
  await link.run("insert into about select 'given', max(no)::varchar from people")
  if (people > mostPeople) throw new ImportRefused('With these there would be more than 1,000,000 people.')
}

/** Columns that the file has not stay as they are; an empty cell of one that it has takes away what was there. */
async function keepField(link: Link, name: string, column: string): Promise<void> {
  const named = 'from read join people using (id) where fault is null'
  await link.run({
    sql: `delete from fields where name = $1 and no in (select no ${named})`,
    parameters: [name],
  })
  await link.run({
    sql: `insert into fields select no, $1, ${column}, ${numberIn(column)} ${named} and ${column} is not null`,
    parameters: [name],
  })
}
