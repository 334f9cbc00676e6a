import type { Selectable } from 'kysely'
import { atOnce, type Database } from './database.ts'
import { sumOf } from './sums.ts'
import type { Tables } from './tables.ts'

export type BoardRow = Selectable<Tables['boards']>

/** The newest row of a board's journal: what a list needs to know without opening the board. */
export type LastEdit = { seq: number; at: number; by: string | undefined }

export type BoardRows = {
  /** The row and the document's first update, both or neither: a board is never seeded twice and never empty. */
  add(board: BoardRow, seed: Uint8Array): Promise<void>
  /** Also one that lies in the bin. */
  byId(id: string): Promise<BoardRow | undefined>
  /** Those that are not in the bin, the oldest first. */
  list(): Promise<BoardRow[]>
  /** Those in the bin, the last thrown away first. */
  bin(): Promise<BoardRow[]>
  setTitle(id: string, title: string): Promise<void>
  setDeleted(id: string, at: number | null): Promise<void>
  /** The client it is for, among whose boards it is listed; null for none. */
  setClient(id: string, client: string | null): Promise<void>
  /** Another is its founder from now on. */
  setFounder(id: string, person: string): Promise<void>
  lastEdits(ids: readonly string[]): Promise<Map<string, LastEdit>>
  /** Removes for good, with all that hangs on them, those thrown away before a moment. Returns their ids. */
  sweep(before: number): Promise<string[]>
  /** After a backup was restored: browsers hold later copies, which must not be merged into what is here now. */
  renewEpochs(newEpoch: () => string): Promise<void>
}

/** The boards of this database, as rows; what stands on them is the journal's. */
export const boardsIn = (db: Database): BoardRows => ({
  add: (board, seed) =>
    atOnce(db, async (inner) => {
      await inner.insertInto('boards').values(board).execute()
      const { id, created_at: at, created_by: person } = board
      const first = { board: id, seq: 1, at, person, bytes: seed }
      await inner
        .insertInto('journal')
        .values({ ...first, sum: sumOf(id, first) })
        .execute()
    }),

  byId: (id) => db.selectFrom('boards').selectAll().where('id', '=', id).executeTakeFirst(),

  list: () =>
    db
      .selectFrom('boards')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),

  bin: () =>
    db
      .selectFrom('boards')
      .selectAll()
      .where('deleted_at', 'is not', null)
      .orderBy('deleted_at', 'desc')
      .execute(),

  async setTitle(id, title) {
    await db.updateTable('boards').set({ title }).where('id', '=', id).execute()
  },

  async setDeleted(id, at) {
    await db.updateTable('boards').set({ deleted_at: at }).where('id', '=', id).execute()
  },

  async setClient(id, client) {
    await db.updateTable('boards').set({ client }).where('id', '=', id).execute()
  },

  async setFounder(id, person) {
    await db.updateTable('boards').set({ created_by: person }).where('id', '=', id).execute()
  },

  lastEdits: (ids) => lastEdits(db, ids),

  sweep: (before) => atOnce(db, (inner) => sweep(inner, before)),

  async renewEpochs(newEpoch) {
    const boards = await db.selectFrom('boards').select('id').execute()
    for (const { id } of boards)
      await db.updateTable('boards').set({ epoch: newEpoch() }).where('id', '=', id).execute()
  },
})

/** Of more boards than this all are read: so many values cost a statement more than the rows that nobody wants. */
const few = 1_000

async function lastEdits(db: Database, ids: readonly string[]): Promise<Map<string, LastEdit>> {
  const found = new Map<string, LastEdit>()
  if (ids.length === 0) return found
  const wanted = new Set(ids)
  // A checkpoint may have taken the tail's place; its number still says how far the board has come.
  const kept = await db
    .selectFrom('checkpoints')
    .select(['board', 'seq', 'at'])
    .$if(ids.length <= few, (query) => query.where('board', 'in', ids))
    .execute()
  for (const { board, seq, at } of kept) found.set(board, { seq, at, by: undefined })
  const newest = await db
    .selectFrom('journal_ends')
    .leftJoin('people', 'people.id', 'journal_ends.person')
    .select(['journal_ends.board', 'journal_ends.seq', 'journal_ends.at', 'people.name'])
    .$if(ids.length <= few, (query) => query.where('journal_ends.board', 'in', ids))
    .execute()
  for (const { board, seq, at, name } of newest)
    if (seq >= (found.get(board)?.seq ?? 0)) found.set(board, { seq, at, by: name ?? undefined })
  for (const board of found.keys()) if (!wanted.has(board)) found.delete(board)
  return found
}

async function sweep(db: Database, before: number): Promise<string[]> {
  const old = await db.selectFrom('boards').select('id').where('deleted_at', '<', before).execute()
  const ids = old.map(({ id }) => id)
  for (const id of ids) {
    for (const table of ['journal', 'journal_ends', 'checkpoints', 'marks', 'client_ids'] as const)
      await db.deleteFrom(table).where('board', '=', id).execute()
    await db.deleteFrom('boards').where('id', '=', id).execute()
  }
  return ids
}
