import { useQuery } from '@tanstack/react-query'
import { api } from '../../session/api.ts'
import { useFindings, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { ApprovalState } from './ApprovalState.tsx'
import styles from './approvals.module.css'

/** In the bar: how the last approval stands, and whether the plan is still what was approved. */
export function ApprovalChip({ onOpen }: { onOpen: () => void }) {
  const { chip, open } = useWords().review.approvals
  const { board } = useSession()
  const last = useQuery(api.approvals.list.queryOptions({ board, limit: 1 })).data?.approvals[0]
  const changed = useFindings().filter(({ rule }) => rule === 'GOV-2').length
  if (!last && changed === 0) return null
  const state = changed > 0 && last?.state !== 'open' ? 'changed' : (last?.state ?? 'changed')
  const says = state === 'changed' ? chip.changed(changed) : chip[state]
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-label={`${open}: ${says}`}
      title={says}
      onClick={onOpen}
    >
      <ApprovalState state={state}>{says}</ApprovalState>
    </button>
  )
}
