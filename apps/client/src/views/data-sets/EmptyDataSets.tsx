import type { ReactNode } from 'react'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../words/words.ts'
import styles from './DataSetList.module.css'

/** What a data set is for, where there is none yet. */
export function EmptyDataSets({ actions }: { actions: ReactNode }) {
  const { empty } = useWords().dataSets
  return (
    <div className={styles['empty']}>
      <EmptyState ghost="consumers" ground="dots" title={empty.title} says={empty.says} actions={actions} />
    </div>
  )
}
