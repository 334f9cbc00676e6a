import { CompiledQuery } from 'kysely'
import type { Database } from './database.ts'

/** One update on its way into a board's journal, with the client ids its author writes with for the first time. */
export type Entry = {
  board: string
  at: number
  person: string | null
  bytes: Uint8Array
  clients: readonly number[]
}

/** What a board is rebuilt from: its last checkpoint, if it has one, and the rows after it. */
export type Stored = {
  checkpoint: { seq: number; bytes: Uint8Array } | undefined
  rows: { seq: number; bytes: Uint8Array }[]
  /** The number of the newest row; 0 where the board was never seeded. */
  seq: number
  /** Which client ids belong to whom. */
  owners: [client: number, person: string][]
}

export type Journal = {
  /** Commits all entries or none, and answers their numbers. A board's numbers have no gaps. */
  append(entries: readonly Entry[]): Promise<number[]>
  stored(board: string): Promise<Stored>
  /** A board's rows up to and including a number, oldest first. */
  rowsUpTo(board: string, seq: number): Promise<{ seq: number; bytes: Uint8Array }[]>
  saveCheckpoint(board: string, seq: number, bytes: Uint8Array): Promise<void>
  /** Keeps a state for those who look back, unless one was kept not so many rows ago. */
  mark(board: string, seq: number, bytes: Uint8Array): Promise<void>
  /** The number of the last row written before a moment, and how many rows there are up to it. */
  lastBefore(board: string, at: number): Promise<{ seq: number; rows: number }>
  /** Puts one row that holds their sum in the place of all rows up to a number. */
  fold(board: string, seq: number, bytes: Uint8Array): Promise<void>
}

// SQLite takes 32,766 values in one statement, and a row has five.
const rowsPerInsert = 1_000

// So many rows are applied in some 20 ms, which is how long looking back may take before it begins.
const rowsBetweenMarks = 4_000

/** The journal's rows. Only one may append at a time: it remembers each board's last number. */
export function journalIn(db: Database): Journal {
  const last = new Map<string, number>()
  return {
    async append(entries) {
      try {
        // One statement is a transaction by itself, and a keystroke needs no more.
        if (isOneStatement(entries)) return await append(db, last, entries)
        return await db.transaction().execute((inner) => append(inner, last, entries))
      } catch (fault) {
        // The numbers handed out are not in the journal: look them up again.
        for (const { board } of entries) last.delete(board)
        throw fault
      }
    },

    stored: (board) => db.transaction().execute((inner) => stored(inner, board)),

    rowsUpTo: (board, seq) =>
      db
        .selectFrom('journal')
        .select(['seq', 'bytes'])
        .where('board', '=', board)
        .where('seq', '<=', seq)
        .orderBy('seq')
        .execute(),

    async saveCheckpoint(board, seq, bytes) {
      const row = { board, seq, bytes, at: Date.now() }
      await db
        .insertInto('checkpoints')
        .values(row)
        .onConflict((clash) => clash.column('board').doUpdateSet({ seq, bytes, at: row.at }))
        .execute()
    },

    async mark(board, seq, bytes) {
      const last = await db
        .selectFrom('marks')
        .select((row) => row.fn.max('seq').as('seq'))
        .where('board', '=', board)
        .executeTakeFirst()
      if (seq - (last?.seq ?? 0) < rowsBetweenMarks) return
      await db.insertInto('marks').values({ board, seq, bytes }).execute()
    },

    async lastBefore(board, at) {
      const found = await db
        .selectFrom('journal')
        .select((row) => [row.fn.max('seq').as('seq'), row.fn.countAll<number>().as('rows')])
        .where('board', '=', board)
        .where('at', '<', at)
        .executeTakeFirstOrThrow()
      return { seq: found.seq ?? 0, rows: found.rows }
    },

    fold: (board, seq, bytes) =>
      db.transaction().execute(async (inner) => {
        await inner.deleteFrom('journal').where('board', '=', board).where('seq', '<', seq).execute()
        await inner.deleteFrom('marks').where('board', '=', board).where('seq', '<=', seq).execute()
        await inner
          .updateTable('journal')
          .set({ bytes, person: null })
          .where('board', '=', board)
          .where('seq', '=', seq)
          .execute()
      }),
  }
}

const isOneStatement = (entries: readonly Entry[]): boolean =>
  entries.length <= rowsPerInsert && entries.every(({ clients }) => clients.length === 0)

async function append(db: Database, last: Map<string, number>, entries: readonly Entry[]): Promise<number[]> {
  const seqs: number[] = []
  for (const { board } of entries) {
    const seq = (last.get(board) ?? (await newest(db, board))) + 1
    last.set(board, seq)
    seqs.push(seq)
  }
  const rows = entries.map(({ board, at, person, bytes }, one) => ({
    board,
    seq: seqs[one] ?? 0,
    at,
    person,
    bytes,
  }))
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    await insert(db, rows.slice(from, from + rowsPerInsert))
  for (const { board, person, clients } of entries)
    for (const client of person === null ? [] : clients)
      await db
        .insertInto('client_ids')
        .values({ board, client, person: person ?? '' })
        .onConflict((clash) => clash.doNothing())
        .execute()
  return seqs
}

type Row = { board: string; seq: number; at: number; person: string | null; bytes: Uint8Array }
const texts = new Map<number, string>()

/** So many rows at once are the same words each time; Kysely finds them once, which is most of what an insert costs. */
async function insert(db: Database, rows: readonly Row[]): Promise<void> {
  const known = texts.get(rows.length)
  const sql = known ?? db.insertInto('journal').values(rows).compile().sql
  if (known === undefined) texts.set(rows.length, sql)
  const values = rows.flatMap(({ board, seq, at, person, bytes }) => [board, seq, at, person, bytes])
  await db.executeQuery(CompiledQuery.raw(sql, values))
}

async function newest(db: Database, board: string): Promise<number> {
  const row = await db
    .selectFrom('journal')
    .select((it) => it.fn.max('seq').as('seq'))
    .where('board', '=', board)
    .executeTakeFirst()
  return row?.seq ?? 0
}

async function stored(db: Database, board: string): Promise<Stored> {
  const checkpoint = await db
    .selectFrom('checkpoints')
    .select(['seq', 'bytes'])
    .where('board', '=', board)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('journal')
    .select(['seq', 'bytes'])
    .where('board', '=', board)
    .where('seq', '>', checkpoint?.seq ?? 0)
    .orderBy('seq')
    .execute()
  const owners = await db
    .selectFrom('client_ids')
    .select(['client', 'person'])
    .where('board', '=', board)
    .execute()
  return {
    checkpoint,
    rows,
    seq: rows.at(-1)?.seq ?? checkpoint?.seq ?? 0,
    owners: owners.map(({ client, person }) => [client, person]),
  }
}
