import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { ApprovalState } from './approval-tables.ts'
import type { Tables } from './tables.ts'

export type ApprovalRow = Selectable<Tables['approvals']>
/** What is said of one when it is asked. */
export type NewApproval = Omit<
  ApprovalRow,
  'state' | 'turn' | 'fallback_told_at' | 'kept_at' | 'settled_by' | 'settled_at'
>
type Page = { before: ApprovalRow | undefined; limit: number }
type Settled = { state: Exclude<ApprovalState, 'open'>; by: string; at: number }

export type Approvals = {
  /** Open, asked of these people. A second one for one snapshot changes nothing. */
  ask(approval: NewApproval, of: readonly string[]): Promise<void>
  byId(id: string): Promise<ApprovalRow | undefined>
  ofSnapshot(snapshot: string): Promise<ApprovalRow | undefined>
  /** A board's, the newest first, from the one after `before` on. */
  of(board: string, page: Page): Promise<ApprovalRow[]>
  /** A board's that were approved or sent back before a moment, the last first. */
  settledBefore(board: string, at: number, limit: number): Promise<ApprovalRow[]>
  /**
   * First in every transaction that settles one: whoever comes second waits, and is told false when it is settled
   * by then.
   */
  takeTurn(id: string): Promise<boolean>
  settle(id: string, settled: Settled): Promise<void>
  /** Approved, and not in the board's document yet, the first one first. */
  toKeep(): Promise<ApprovalRow[]>
  setKept(id: string, at: number): Promise<void>
  /** Open ones that need the word of all, one of these people among them; of anybody where nobody is named. */
  waitingFor(people?: readonly string[]): Promise<ApprovalRow[]>
  /** Open ones of which the day has come, whose fallback was not told. */
  overdue(now: number): Promise<ApprovalRow[]>
  setFallbackTold(id: string, at: number): Promise<void>
}

/** What was laid before somebody for approval, and what came of it. */
export const approvalsIn = (db: Database): Approvals => ({
  async ask(approval, of) {
    const open = { state: 'open' as const, turn: 0, fallback_told_at: null, kept_at: null }
    const asked = await db
      .insertInto('approvals')
      .values({ ...approval, ...open, settled_by: null, settled_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (Number(asked.numInsertedOrUpdatedRows) === 0 || of.length === 0) return
    const people = of.map((person) => ({ approval: approval.id, person }))
    await db.insertInto('approval_people').values(people).execute()
  },

  byId: (id) => all(db).where('id', '=', id).executeTakeFirst(),

  ofSnapshot: (snapshot) => all(db).where('snapshot', '=', snapshot).executeTakeFirst(),

  of: (board, { before, limit }) => page(db, board, before).limit(limit).execute(),

  settledBefore: (board, at, limit) =>
    all(db)
      .where('board', '=', board)
      .where('asked_at', '<', at)
      .where('state', 'in', ['approved', 'changes'])
      .orderBy('asked_at', 'desc')
      .limit(limit)
      .execute(),

  async takeTurn(id) {
    const taken = await db
      .updateTable('approvals')
      .set((row) => ({ turn: row('turn', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    return Number(taken.numUpdatedRows) === 1
  },

  async settle(id, { state, by, at }) {
    const settled = { state, settled_by: by, settled_at: at }
    await db.updateTable('approvals').set(settled).where('id', '=', id).execute()
  },

  toKeep: () =>
    all(db).where('state', '=', 'approved').where('kept_at', 'is', null).orderBy('settled_at').execute(),

  async setKept(id, at) {
    await db.updateTable('approvals').set({ kept_at: at }).where('id', '=', id).execute()
  },

  async waitingFor(people) {
    if (people?.length === 0) return []
    const open = all(db).where('state', '=', 'open').where('mode', '=', 'all')
    const asked = db.selectFrom('approval_people').select('approval')
    return (people ? open.where('id', 'in', asked.where('person', 'in', people)) : open).execute()
  },

  overdue: (now) =>
    all(db)
      .where('state', '=', 'open')
      .where('due_at', '<=', now)
      .where('fallback', 'is not', null)
      .where('fallback_told_at', 'is', null)
      .execute(),

  async setFallbackTold(id, at) {
    await db.updateTable('approvals').set({ fallback_told_at: at }).where('id', '=', id).execute()
  },
})

const all = (db: Database) => db.selectFrom('approvals').selectAll()

function page(db: Database, board: string, before: ApprovalRow | undefined) {
  const rows = all(db).where('board', '=', board).orderBy('asked_at', 'desc').orderBy('id', 'desc')
  if (!before) return rows
  return rows.where((row) =>
    row.or([
      row('asked_at', '<', before.asked_at),
      row.and([row('asked_at', '=', before.asked_at), row('id', '<', before.id)]),
    ]),
  )
}
