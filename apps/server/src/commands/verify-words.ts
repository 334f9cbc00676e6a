import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../store/database.ts'
import { sumOfParts, worded } from '../store/worded.ts'

const page = 5_000
const Rows = z.array(z.object({ sum: z.number() }).catchall(z.string().nullable()))

/** Reads what people said beside the boards, and tells which rows are not as they were written; those from before say nothing. */
export async function verifyWords(database: Database, tell: (line: string) => void): Promise<void> {
  for (const [table, { key, words }] of Object.entries(worded)) {
    const columns = sql.join([...key, ...words, 'sum'].map((name) => sql.ref(name)))
    const order = sql.join(key.map((name) => sql.ref(name)))
    for (let from = 0, read = page; read === page; from += page) {
      const found = await sql`select ${columns} from ${sql.table(table)} where sum is not null
        order by ${order} limit ${page} offset ${from}`.execute(database)
      const rows = Rows.parse(found.rows)
      read = rows.length
      for (const { sum, ...row } of rows)
        if (sum !== sumOfParts({ key, words }, row))
          tell(`${table} ${key.map((name) => row[name]).join(' ')}: the words are not as they were written`)
    }
  }
}
