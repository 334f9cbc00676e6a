import { CircleCheck, CloudOff, LoaderCircle, Lock, MessageCircle, OctagonAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useOnlyLooks, useSave, useSession } from '../../session/useBoard.tsx'
import type { SaveState } from '../../session/session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './bar.module.css'

const icons = {
  opening: LoaderCircle,
  saved: CircleCheck,
  saving: LoaderCircle,
  offline: CloudOff,
  failing: OctagonAlert,
} as const

/** Whether what I wrote is on the server's disk, in words. Only the tick is green; why it is not stands in a notice. */
export function SaveStatus() {
  const save = useCalmSave()
  const onlyLooks = useOnlyLooks()
  const words = useWords().board.save
  const mayComment = useStore(useSession().me, ({ role }) => role === 'commenter')
  // Who writes nothing waits for nothing.
  const looking = onlyLooks && (save.is === 'saved' || (save.is === 'failing' && save.changes === 0))
  const looks = mayComment
    ? { of: MessageCircle, says: words.mayComment }
    : { of: Lock, says: words.readOnly }
  const { of, says } = looking ? looks : { of: icons[save.is], says: sentenceOf(save, words) }
  return (
    <span
      className={styles['save']}
      role="status"
      data-state={looking ? 'looking' : save.is}
      data-own-line={save.is === 'offline' ? 'phone' : looking && mayComment ? 'narrow' : undefined}
    >
      <Icon of={of} size="s" className={styles[save.is]} />
      <span>{says}</span>
    </span>
  )
}

/** For so long all has to be on the disk, in ms. */
const calm = 400

/** While somebody types “Saved” would come and go with each letter, and be read out each time: it waits for a pause. */
function useCalmSave(): SaveState {
  const save = useSave()
  const [told, setTold] = useState(save)
  const waits = told.is === 'saving' && save.is === 'saved'
  if (!waits && told !== save) setTold(save)
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => setTold(save), calm)
    return () => clearTimeout(timer)
  }, [save, waits])
  return waits ? told : save
}

function sentenceOf(save: SaveState, words: ReturnType<typeof useWords>['board']['save']): string {
  if (save.is !== 'offline') return words[save.is]
  return save.kept || save.changes === 0 ? words.offline(save.changes) : words.offlineUnkept(save.changes)
}
