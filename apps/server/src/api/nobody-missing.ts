import type { ApprovalRow } from '../store/approvals.ts'
import type { Store } from '../store/store.ts'
import type { Asking } from './house.ts'

/** Where the word of all is needed: have all approved who were asked and are still here, and somebody by the link? */
export async function nobodyIsMissing(store: Store, row: ApprovalRow): Promise<boolean> {
  const asked = await store.decisions.askedIn([row.id])
  const approved = await approvedBy(store, row)
  const byLink = row.link === 0 || approved.some((one) => !asked.some(({ person }) => person === one))
  return byLink && asked.every(({ person, left_at }) => left_at !== null || approved.includes(person))
}

/** Who has approved it so far, the first one first. */
const approvedBy = async (store: Store, { id }: ApprovalRow): Promise<string[]> =>
  (await store.decisions.of([id])).flatMap(({ decision, person }) => (decision === 'approve' ? person : []))

/** Nobody waits for the word of somebody who has left: what all others have approved is approved by the last of them. */
export async function settleWithout(ctx: Asking, person: string): Promise<void> {
  for (const row of await ctx.store.approvals.waitingFor(person)) {
    const settled = await ctx.store.together((store) => settle(store, row))
    if (!settled) continue
    const note = { kind: 'decision' as const, to: [row.asked_by], says: 'Approved.' }
    await ctx.happened({ of: 'approvals', board: row.board, by: null, snapshot: row.snapshot, note })
  }
  await ctx.approvedVersions.write()
}

async function settle(store: Store, row: ApprovalRow): Promise<boolean> {
  const by = (await approvedBy(store, row)).at(-1)
  if (by === undefined || !(await nobodyIsMissing(store, row))) return false
  if (!(await store.approvals.takeTurn(row.id))) return false
  await store.approvals.settle(row.id, { state: 'approved', by, at: Date.now() })
  return true
}
