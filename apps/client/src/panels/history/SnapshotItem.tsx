import { Camera, GitCompareArrows } from 'lucide-react'
import { useLocation, useSearch } from 'wouter'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { searchFor } from '../past/looked.ts'
import type { Snapshot } from './useHistory.ts'
import styles from './history.module.css'

/** A snapshot among what was done, where it was taken. */
export function SnapshotItem({ snapshot: { id, name, at, by } }: { snapshot: Snapshot }) {
  const words = useWords()
  const { clock } = useFormats()
  const search = useSearch()
  const [, go] = useLocation()
  return (
    <li className={styles['stretch']}>
      <div className={styles['head']}>
        <Icon of={Camera} size="s" />
        <span className={styles['who']} dir="auto">
          {words.history.snapshot(name)}
        </span>
        <span className={styles['when']}>{words.snapshots.by(by, clock(at))}</span>
        <span className={styles['ways']}>
          <IconButton
            icon={GitCompareArrows}
            size="s"
            label={words.history.since(name)}
            onClick={() => go(searchFor({ from: { snapshot: id }, to: undefined }, search))}
          />
        </span>
      </div>
    </li>
  )
}
