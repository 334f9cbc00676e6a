import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFirstWords } from '../../words/words.ts'
import type { Shown } from './useBoardActs.ts'
import styles from './EmptyBoards.module.css'

export function EmptyBoards({ member, onOpen }: { member: boolean; onOpen: (shown: Shown) => void }) {
  const said = useFirstWords().boards
  const { title, says } = member ? said.emptyPage : said.emptyGuest
  return (
    <div className={styles['sheet']}>
      <EmptyState
        ghost="consumers"
        ground="dots"
        title={title}
        says={says}
        actions={
          member && (
            <Button variant="primary" icon={Plus} onClick={() => onOpen({ is: 'create' })}>
              {said.create.open}
            </Button>
          )
        }
      />
    </div>
  )
}
