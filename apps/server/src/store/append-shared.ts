import { sql } from 'kysely'
import { insertRows } from './append.ts'
import type { Database } from './database.ts'
import type { Append, Entry, LeftOut, Numbered } from './entry.ts'
import { takeBoards } from './locks.ts'
import { writtenChannel } from './channels.ts'

/** Rows that can have been written since an answer stayed out. */
const lately = 10_000

/**
 * Appends where other nodes do too. Who has a board's lock numbers its rows and gives it back with the commit, so that
 * whoever reads a row finds all before it. An answer that stayed out may have been a commit: what is there already is
 * not written again.
 */
export function appendShared(db: Database): Append {
  let unsure = false
  return async (entries) => {
    try {
      const seqs = await db.transaction().execute((inner) => append(inner, entries, unsure))
      unsure = false
      return seqs
    } catch (fault) {
      unsure = true
      throw fault
    }
  }
}

async function append(
  db: Database,
  entries: readonly Entry[],
  unsure: boolean,
): Promise<(number | LeftOut)[]> {
  const boards = [...new Set(entries.map(({ board }) => board))]
  await takeBoards(db, boards)
  const { last, epochs } = await newest(db, boards)
  const owners = await ownersOf(db, entries)
  const seqs: (number | LeftOut)[] = []
  const rows: Numbered[] = []
  for (const entry of entries) {
    const before = last.get(entry.board) ?? 0
    const known = unsure ? await written(db, entry, before) : undefined
    const ofToday = entry.epoch === undefined || entry.epoch === epochs.get(entry.board)
    const free = known === undefined && ofToday && isHers(owners, entry)
    seqs.push(known ?? (free ? before + 1 : ofToday ? 'foreignId' : 'resync'))
    if (!free) continue
    rows.push({ ...entry, seq: before + 1 })
    last.set(entry.board, before + 1)
  }
  await insertRows(db, rows)
  await tell(db, rows)
  return seqs
}

/** The number of each board's newest row, and of which beginning it is. */
async function newest(db: Database, boards: readonly string[]) {
  const { rows } = await sql<{ id: string; seq: number | null; epoch: string | null }>`
    select it as id, epoch, greatest(
      (select max(seq) from journal where board = it), (select seq from journal_ends where board = it)) as seq
    from unnest(${boards}::text[]) as it left join boards on boards.id = it
  `.execute(db)
  return {
    last: new Map(rows.map(({ id, seq }) => [id, seq ?? 0])),
    epochs: new Map(rows.map(({ id, epoch }) => [id, epoch ?? undefined])),
  }
}

/** Whose client ids these are that somebody is about to write under for the first time. */
async function ownersOf(db: Database, entries: readonly Entry[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>()
  for (const { board, clients } of entries) {
    if (clients.length === 0) continue
    const rows = await db
      .selectFrom('client_ids')
      .select(['client', 'person'])
      .where('board', '=', board)
      .where('client', 'in', clients)
      .execute()
    for (const { client, person } of rows) owners.set(`${client} ${board}`, person)
  }
  return owners
}

/** Is all that she writes under hers or nobody's? From here on it is hers. */
function isHers(owners: Map<string, string>, { board, person, clients }: Entry): boolean {
  if (person === null) return true
  const keys = clients.map((client) => `${client} ${board}`)
  if (keys.some((key) => (owners.get(key) ?? person) !== person)) return false
  for (const key of keys) owners.set(key, person)
  return true
}

async function written(db: Database, entry: Entry, newestSeq: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('journal')
    .select('seq')
    .where('board', '=', entry.board)
    .where('seq', '>', newestSeq - lately)
    .where('at', '=', entry.at)
    .where('bytes', '=', entry.bytes)
    .where('person', entry.person === null ? 'is' : '=', entry.person)
    .executeTakeFirst()
  return row?.seq
}

/** In the same transaction: told to other nodes when it is committed, and only then. */
export async function tell(db: Database, rows: readonly Pick<Numbered, 'board' | 'seq'>[]): Promise<void> {
  const newestOf = new Map(rows.map(({ board, seq }) => [board, `${seq} ${board}`]))
  if (newestOf.size === 0) return
  await sql`select pg_notify(${writtenChannel}, news) from unnest(${[...newestOf.values()]}::text[]) as news`.execute(
    db,
  )
}
