import { z } from 'zod'
import { ImportRefused } from './import-refused.ts'
import { columnsOf, headerOf, type Columns } from './header.ts'
import type { All, File } from './import-people.ts'
import { Count, quoted, type Link } from './link.ts'
import { cell, cellBytes, dayIn, numberIn, readInto, readyIn, type Ready } from './reading.ts'

export const mostPurchases = 10_000_000
const reasons = [
  '',
  'names no person',
  'date is no day',
  'has no category',
  'has no brand',
  'quantity is no number from 0 on',
  'amount is no number from 0 on',
  'has a cell of more than 32 KB',
  'is of somebody who is not among the people',
]
const needed = ['person', 'date', 'category', 'brand', 'quantity', 'amount'] as const
type Known = (typeof needed)[number]
const whole = 'no, date, category, brand, quantity, amount'

/** Reads a file of purchases, which will be added to those that are there and to the sums of their months. */
export async function importPurchases(link: Link, { path, map, all }: File): Promise<Ready> {
  const header = headerOf(path)
  const asked = needed.filter((name) => name !== 'category' || all.category === undefined)
  const columns = columnsOf<Known>(header, { needed: asked, also: [], map })
  await readInto(link, { path, header, select: selected(columns, all.category) })
  await link.run(
    'update read set fault = 8 where fault is null and not exists (from people where people.id = read.person)',
  )
  const { had } = await link.row(z.object({ had: Count }), 'select count(*) had from purchases')
  // A base that is still empty is filled at once: nothing can be there twice.
  return { imported: await readyIn(link, reasons), keep: () => (had === 0 ? keepAll(link) : keepNew(link)) }
}

function selected(columns: Columns<Known>, category: All['category']): string[] {
  const of = (name: Known) => (columns[name] === undefined ? 'null::varchar' : `(${cell(columns[name])})`)
  const [quantity, amount] = [numberIn(of('quantity')), numberIn(of('amount'))]
  const longest = Object.values(columns)
    .map((at) => `strlen(coalesce(c${at}, ''))`)
    .join(', ')
  return [
    `${of('person')} as person`,
    `${dayIn(of('date'))} as date`,
    `${category === undefined ? of('category') : quoted(category)} as category`,
    `${of('brand')} as brand`,
    `${quantity} as quantity`,
    `${amount} as amount`,
    `case when person is null then 1 when date is null then 2 when category is null then 3 when brand is null then 4
       when quantity is null or quantity < 0 or quantity > 1e12 then 5 when amount is null or amount < 0 or amount > 1e12 then 6
       when greatest(${longest}) > ${cellBytes} then 7 end as fault`,
  ]
}

const named = 'from read join people on people.id = read.person where fault is null'

async function keepAll(link: Link): Promise<void> {
  await link.run(`insert into purchases select ${whole} ${named}`)
  await within(link)
  await link.run('drop table read')
  await sumUp(link, 'purchases')
}

/** A purchase that is there already is not taken a second time; one that a file names twice was made twice. */
async function keepNew(link: Link): Promise<void> {
  await link.run(`create temp table came as select ${whole}, count(*) as times ${named} group by all`)
  await link.run('drop table read')
  await link.run(`create temp table fresh as
    with had as (select ${whole}, count(*) as times from purchases
      where date between (select min(date) from came) and (select max(date) from came) group by all)
    select no, date, category, brand, quantity, amount, unnest(range(came.times - coalesce(had.times, 0))) as nth
    from came left join had using (${whole})`)
  await link.run(`insert into purchases select ${whole} from fresh`)
  await within(link)
  await sumUp(link, 'fresh')
}

async function within(link: Link): Promise<void> {
  const { purchases } = await link.row(
    z.object({ purchases: Count }),
    'select count(*) purchases from purchases',
  )
  if (purchases > mostPurchases)
    throw new ImportRefused('With these there would be more than 10,000,000 purchases.')
}

/** Adds the purchases of a table to the sums by person, brand and month, so that what is counted together lies together. */
export const sumUp = (link: Link, from: 'purchases' | 'fresh'): Promise<void> =>
  link.run(`insert into monthly
    select no, category, brand, date_trunc('month', date)::date as month, count(*), sum(quantity), sum(amount)
    from ${from} group by no, category, brand, month order by category, no`)
