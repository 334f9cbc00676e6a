import { mayStillReview } from '../access/can.ts'
import type { ApprovalRow } from '../store/approvals.ts'
import type { Store } from '../store/store.ts'
import type { House } from './house.ts'

/** Where the word of all is needed: have all approved who were asked and may still decide, and somebody by the link? */
export async function nobodyIsMissing(store: Store, row: ApprovalRow): Promise<boolean> {
  const asked = (await store.decisions.askedIn([row.id])).map(({ person }) => person)
  const approved = await approvedBy(store, row)
  if (row.link === 1 && approved.every((one) => asked.includes(one))) return false
  for (const person of asked)
    if (!approved.includes(person) && (await mayStillReview(store, person, snapshotOf(row)))) return false
  return true
}

const snapshotOf = ({ snapshot: id, board }: ApprovalRow) => ({ id, board })

/** Who has approved it so far, the first one first. */
const approvedBy = async (store: Store, { id }: ApprovalRow): Promise<string[]> =>
  (await store.decisions.of([id])).flatMap(({ decision, person }) => (decision === 'approve' ? person : []))

/**
 * Nobody waits for the word of somebody who has left or was shown out: what all others have approved is approved by
 * the last of them. Looks at what waits for these people, or at all that waits for anybody.
 */
export async function settleWithout(
  { store, happened, approvedVersions }: Pick<House, 'store' | 'happened' | 'approvedVersions'>,
  people?: readonly string[],
): Promise<void> {
  for (const row of await store.approvals.waitingFor(people)) {
    const settled = await store.together((store) => settle(store, row))
    if (!settled) continue
    const note = { kind: 'decision' as const, to: [row.asked_by], says: 'Approved.' }
    await happened({ of: 'approvals', board: row.board, by: null, snapshot: row.snapshot, note })
  }
  await approvedVersions.write()
}

async function settle(store: Store, row: ApprovalRow): Promise<boolean> {
  const by = (await approvedBy(store, row)).at(-1)
  if (by === undefined || !(await nobodyIsMissing(store, row))) return false
  if (!(await store.approvals.takeTurn(row.id))) return false
  await store.approvals.settle(row.id, { state: 'approved', by, at: Date.now() })
  return true
}
