import { Count, type Link } from './link.ts'
import { z } from 'zod'

/**
 * What lies in the file of a data set. There are no keys and no indexes: one writer at a time keeps `no` and `id` unique
 * by whole sets, and an index of a million ids would have to stay in memory.
 */
export const tables = {
  people: 'no integer, id varchar, type varchar, language varchar, consent varchar, seen date',
  fields: 'no integer, name varchar, value varchar, number double',
  purchases: 'no integer, date date, category varchar, brand varchar, quantity double, amount double',
  /** Sums of purchases. Rows of one month may stand several times: each import adds its own. */
  monthly:
    'no integer, category varchar, brand varchar, month date, times integer, quantity double, amount double',
  /** Who was counted for people without the right, as bits over `no`, and what they were told. */
  asked: 'turn bigint, day date, kind varchar, who bit, answer varchar',
  about: 'key varchar, value varchar',
} as const

export async function layOut(link: Link): Promise<void> {
  for (const [name, columns] of Object.entries(tables))
    await link.run(`create table if not exists ${name} (${columns})`)
}

/** How many there are, and how many purchases. */
export const sizeOf = (link: Link): Promise<{ people: number; purchases: number }> =>
  link.row(
    z.object({ people: Count, purchases: Count }),
    'select (select count(*) from people) people, (select count(*) from purchases) purchases',
  )
