import { Share2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './bar.module.css'

const ShareDialog = lazy(async () => ({ default: (await import('../ShareDialog.tsx')).ShareDialog }))

/** Lets others in; there for those who may. */
export function ShareButton() {
  const session = useSession()
  const role = useStore(session.me, (state) => state.role)
  const words = useWords().board
  const [open, setOpen] = useState(false)
  if (!can(role, 'invite')) return null
  return (
    <>
      <Button size="s" icon={Share2} className={styles['share']} onClick={() => setOpen(true)}>
        {words.share}
      </Button>
      {open && (
        <Suspense>
          <ShareDialog board={session.board} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
