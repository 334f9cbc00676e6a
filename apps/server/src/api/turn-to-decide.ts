import type { ApprovalRow } from '../store/approvals.ts'
import type { Store } from '../store/store.ts'
import type { Asking } from './house.ts'

/** `yet`: hers once the day has come. */
export type Turn = 'hers' | 'yet' | 'others'

/** Whose turn is it: whoever was asked, whoever came by the link, and once it is due the fallback. */
export async function turnOf({ store, person }: Asking, row: ApprovalRow): Promise<Turn> {
  if (row.mode === 'none') return (await othersAreAsked(store, row.board)) ? 'others' : 'hers'
  const asked = await store.decisions.askedIn([row.id])
  if (asked.some((one) => one.person === person.id)) return 'hers'
  const invited =
    row.link === 1 ? await store.grants.rolesOnSnapshot(row.snapshot, person.id, Date.now()) : []
  if (invited.length > 0) return 'hers'
  if (row.fallback !== person.id) return 'others'
  return row.due_at !== null && row.due_at <= Date.now() ? 'hers' : 'yet'
}

/** So many of a board's newest are looked through; nobody waits for an older one. */
const looked = 100

/** Does the board wait for the word of certain people? Then nobody passes them by on a snapshot of her own. */
export async function othersAreAsked(store: Store, board: string): Promise<boolean> {
  const newest = await store.approvals.of(board, { before: undefined, limit: looked })
  return newest.some(({ state, mode }) => state === 'open' && (mode === 'required' || mode === 'all'))
}
