import type { Store } from '../store/store.ts'
import type { ApprovedVersions } from './approved-versions.ts'
import type { Happened } from './happened.ts'

type Parts = { store: Store; happened: Happened; approvedVersions: ApprovedVersions; now?: () => number }

/**
 * What time brings about for approvals: of one that nobody decided in time its fallback is told, once; an approved
 * version that could not be written is tried again.
 */
export function createOverdue({ store, happened, approvedVersions, now = Date.now }: Parts) {
  return async (): Promise<void> => {
    for (const { id, board, snapshot, fallback, note } of await store.approvals.overdue(now())) {
      await store.approvals.setFallbackTold(id, now())
      const to = fallback === null ? [] : [fallback]
      const told = { kind: 'asked' as const, to, says: note ?? '' }
      await happened({ of: 'approvals', board, by: null, snapshot, note: told })
    }
    await approvedVersions.write()
  }
}
