import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Gives every whole number in Postgres the room that it has in SQLite: whoever asks for what lies before the largest
 * number there is would be refused by a column of 32 bits. Does nothing where all have it.
 */
export async function widen(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and data_type = 'integer' and table_name not like 'kysely%'
  `.execute(database)
  for (const { table, column } of rows)
    await database.schema
      .alterTable(table)
      .alterColumn(column, (it) => it.setDataType('bigint'))
      .execute()
}
