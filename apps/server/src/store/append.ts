import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'
import type { Append, Entry, Numbered } from './entry.ts'
import { endOf } from './journal-rows.ts'
import { sumOf } from './sums.ts'

// SQLite takes 32,766 values in one statement, and a row has six.
const rowsPerInsert = 1_000

/** Appends where nobody else does: each board's last number is remembered. */
export function appendAlone(db: Database, last = new Map<string, number>()): Append {
  return async (entries) => {
    try {
      // One statement is a transaction by itself, and a keystroke needs no more.
      if (isOneStatement(entries)) return await append(db, last, entries)
      return await db.transaction().execute((inner) => append(inner, last, entries))
    } catch (fault) {
      // The numbers handed out are not in the journal: look them up again.
      for (const { board } of entries) last.delete(board)
      throw fault
    }
  }
}

const isOneStatement = (entries: readonly Entry[]): boolean =>
  entries.length <= rowsPerInsert && entries.every(({ clients }) => clients.length === 0)

async function append(db: Database, last: Map<string, number>, entries: readonly Entry[]): Promise<number[]> {
  const numbered: Numbered[] = []
  for (const entry of entries) {
    const seq = (last.get(entry.board) ?? (await newest(db, entry.board))) + 1
    last.set(entry.board, seq)
    numbered.push({ ...entry, seq })
  }
  await insertRows(db, numbered)
  return numbered.map(({ seq }) => seq)
}

/** Writes rows as they are numbered, and whose the client ids are that they bring. */
export async function insertRows(db: Database, rows: readonly Numbered[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    await insert(db, rows.slice(from, from + rowsPerInsert))
  for (const { board, person, clients } of rows)
    for (const client of person === null ? [] : clients)
      await db
        .insertInto('client_ids')
        .values({ board, client, person: person ?? '' })
        .onConflict((clash) => clash.doNothing())
        .execute()
}

const texts = new Map<string, string>()

/** So many rows at once are the same words each time; Kysely finds them once, which is most of what an insert costs. */
async function insert(db: Database, rows: readonly Numbered[]): Promise<void> {
  const values = rows.map(({ board, seq, at, person, bytes }) => {
    return { board, seq, at, person, bytes, sum: sumOf(board, { seq, bytes }) }
  })
  const key = `${rows.length} for ${db.getExecutor().adapter.constructor.name}`
  const text = texts.get(key) ?? db.insertInto('journal').values(values).compile().sql
  texts.set(key, text)
  const flat = values.flatMap(({ board, seq, at, person, bytes, sum }) => [
    board,
    seq,
    at,
    person,
    bytes,
    sum,
  ])
  await db.executeQuery(CompiledQuery.raw(text, flat))
}

async function newest(db: Database, board: string): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select((it) => it.fn.max('seq').as('seq'))
    .where('board', '=', board)
    .executeTakeFirst()
  // Rows that are gone from its end keep their numbers: given away again, nobody would miss them.
  return Math.max(row?.seq ?? 0, await endOf(db, board))
}
