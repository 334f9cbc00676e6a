import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { BoardViewName } from '../../panels/board-views.ts'
import { unreadOf, useCounts } from '../../panels/comments/useCounts.ts'
import { useHistoryDoor } from '../../panels/history/useHistoryDoor.ts'
import { useSeesPast } from '../../panels/history/useSeesPast.ts'
import { useOpenField } from '../../panels/useOpenField.ts'
import { useSession } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useWords } from '../../words/words.ts'
import { PhoneDock } from './PhoneDock.tsx'
import { useListDoor, useTalkDoor } from './phone-doors.ts'
import { usePhoneSheet } from './usePhoneSheet.tsx'
import styles from './board.module.css'

const HistoryPanel = onDemand(
  async () => (await import('../../panels/history/HistoryPanel.tsx')).HistoryPanel,
)

/** On a phone: the card that was tapped as a sheet from below, and the findings behind their count. */
export function PhoneBoard({ view }: { view: BoardViewName }) {
  const talk = useTalkDoor()
  const list = useListDoor()
  const sheet = usePhoneSheet(view, talk, list)
  const history = useHistoryDoor()
  const seesPast = useSeesPast()
  const unread = useCounts(unreadOf) ?? 0
  useOpenField()
  if (history.asked && seesPast && !talk.open) return <HistorySheet />
  if (sheet) return <Sheet {...sheet} />
  return <PhoneDock view={view} unread={unread} onList={list.show} />
}

/** The history, until somebody goes from it to a card, which it would cover. */
function HistorySheet() {
  const { close } = useHistoryDoor()
  const { at } = useStore(useSession().asked)
  const [opened] = useState(at)
  const leave = useEffectEvent(close)
  useEffect(() => {
    if (at !== opened) leave()
  }, [at, opened])
  return (
    <Sheet title={useWords().history.title} onClose={close}>
      <HistoryPanel />
    </Sheet>
  )
}

interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

function Sheet({ title, onClose, children }: SheetProps) {
  const words = useWords().board.phone
  return (
    <section className={styles['sheet']} aria-label={title}>
      <header className={styles['sheetHead']}>
        <span>{title}</span>
        <IconButton icon={X} label={words.close} onClick={onClose} />
      </header>
      <div className={styles['sheetBody']}>{children}</div>
    </section>
  )
}
