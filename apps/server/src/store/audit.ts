import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import { asKept } from './as-kept.ts'
import { atOnce, type Database } from './database.ts'
import type { Tables } from './tables.ts'

export type AuditRow = Selectable<Tables['audit']>
export type AuditEntry = Omit<AuditRow, 'seq' | 'hash'>
/** With the names that people and boards have today; null for who or what is gone. */
export type AuditShown = AuditRow & { name: string | null; title: string | null }

export type AuditRows = {
  append(entry: AuditEntry): Promise<void>
  /** The newest first; of one board or of all, older than the row `before`. */
  page(of: {
    board?: string | undefined
    refused?: boolean
    before?: number | undefined
    limit: number
  }): Promise<AuditShown[]>
  /** In the order they were written. */
  after(seq: number, limit: number): Promise<AuditRow[]>
}

/** Another process on the same database may write at the same moment; then it is its turn first. */
const tries = 5

/** What was done and refused. There is a way to add a row, and none to change or remove one. */
export const auditIn = (db: Database): AuditRows => ({
  async append(entry) {
    for (let left = tries - 1; ; left--) {
      try {
        return await appendOnce(db, entry)
      } catch (fault) {
        if (left === 0) throw fault
      }
    }
  },

  page({ board, refused, before, limit }) {
    let query = db
      .selectFrom('audit')
      .leftJoin('people', 'people.id', 'audit.person')
      .leftJoin('boards', 'boards.id', 'audit.board')
      .selectAll('audit')
      .select(['people.name', 'boards.title'])
    if (board !== undefined) query = query.where('audit.board', '=', board)
    if (refused) query = query.where('audit.outcome', '!=', 'ok')
    if (before !== undefined) query = query.where('audit.seq', '<', before)
    return query.orderBy('audit.seq', 'desc').limit(limit).execute()
  },

  after: (seq, limit) =>
    db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute(),
})

const appendOnce = (db: Database, entry: AuditEntry): Promise<void> =>
  atOnce(db, async (inner) => {
    const last = await inner
      .selectFrom('audit')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    const row = { ...kept(entry), seq: (last?.seq ?? 0) + 1 }
    await inner
      .insertInto('audit')
      .values({ ...row, hash: chained(last?.hash ?? '', row) })
      .execute()
  })

/** As a database gives it back: halves of letters and zeroes, which anybody may send, would break the chain for good. */
function kept(entry: AuditEntry): AuditEntry {
  const { what, board, person, about, outcome } = entry
  const words = {
    board: board && asKept(board),
    person: person && asKept(person),
    about: about && asKept(about),
  }
  return { ...entry, ...words, what: asKept(what), outcome: asKept(outcome) }
}

/** The hash of a row holds the one before it: whoever changes or takes out a row would have to rewrite all that follow. */
function chained(before: string, row: Omit<AuditRow, 'hash'>): string {
  const { seq, at, person, what, board, about, outcome } = row
  const text = JSON.stringify([before, seq, at, person, what, board, about, outcome])
  return createHash('sha256').update(text).digest('hex')
}

/**
 * `brokenAt` is the first row that is not as it was written, or follows one that is gone; `last` is the newest row's
 * hash, and `found` says whether a hash that was noted earlier is there; null when none was asked for.
 */
export type Chain = { rows: number; last: string; brokenAt: number | null; found: boolean | null }

const atATime = 1_000

/**
 * Reads the whole log through. Rows cut off at its end leave no gap: for that, ask for a hash that was `last` before, and
 * was noted elsewhere.
 */
export async function checkChain(audit: Pick<AuditRows, 'after'>, noted?: string): Promise<Chain> {
  let [rows, last] = [0, '']
  let found = noted === undefined ? null : false
  for (;;) {
    const page = await audit.after(rows, atATime)
    for (const row of page) {
      if (row.seq !== rows + 1 || row.hash !== chained(last, row))
        return { rows, last, brokenAt: row.seq, found }
      rows = row.seq
      last = row.hash
      found = found === null ? null : found || last === noted
    }
    if (page.length < atATime) return { rows, last, brokenAt: null, found }
    // The database answers at once: others get their turn here.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
