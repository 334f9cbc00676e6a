import { CircleCheck, CloudOff, LoaderCircle, Lock, MessageCircle, OctagonAlert } from 'lucide-react'
import { useStore } from 'zustand'
import { useOnlyLooks, useSave, useSession } from '../../session/useBoard.tsx'
import type { SaveState } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { exportBoard } from '../export/export-board.ts'
import styles from './bar.module.css'

const icons = {
  opening: LoaderCircle,
  saved: CircleCheck,
  saving: LoaderCircle,
  offline: CloudOff,
  failing: OctagonAlert,
} as const

/** Whether what I wrote is on the server's disk, in words. Only the tick is green. */
export function SaveStatus() {
  const save = useSave()
  const onlyLooks = useOnlyLooks()
  const session = useSession()
  const words = useWords().board
  const say = useToast()
  const looking = onlyLooks && save.is === 'saved'
  const mayComment = useStore(session.me, ({ role }) => role === 'commenter')
  return (
    <>
      <span className={styles['save']} role="status" data-state={looking ? 'looking' : save.is}>
        <Icon
          of={looking ? (mayComment ? MessageCircle : Lock) : icons[save.is]}
          size="s"
          className={styles[save.is]}
        />
        <span>
          {looking
            ? mayComment
              ? words.save.mayComment
              : words.save.readOnly
            : sentenceOf(save, words.save)}
        </span>
      </span>
      {save.is === 'failing' && (
        <Button size="s" onClick={() => say({ says: words.exported(exportBoard(session)) })}>
          {words.save.exportCopy}
        </Button>
      )}
    </>
  )
}

function sentenceOf(save: SaveState, words: ReturnType<typeof useWords>['board']['save']): string {
  if (save.is === 'offline')
    return save.kept || save.changes === 0 ? words.offline(save.changes) : words.offlineUnkept(save.changes)
  return save.is === 'failing' ? words.failing(save.says) : words[save.is]
}
