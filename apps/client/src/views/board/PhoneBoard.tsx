import { MessageCircle, X } from 'lucide-react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useGuideDoor } from '../../panels/guide/useGuideDoor.ts'
import { unreadOf, useCounts } from '../../panels/comments/useCounts.ts'
import { FindingsPanel } from '../../panels/findings/FindingsPanel.tsx'
import { useHistoryDoor } from '../../panels/history/useHistoryDoor.ts'
import { useSeesPast } from '../../panels/history/useSeesPast.ts'
import { Inspector } from '../../panels/inspector/Inspector.tsx'
import { hasPanel, type BoardViewName } from '../../panels/board-views.ts'
import { useRoundDoor } from '../../panels/round/useRoundDoor.ts'
import { useOpenField } from '../../panels/useOpenField.ts'
import { talk, talkOf } from '../../session/talk.ts'
import { useFindings, useSelected, useSession } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useWords } from '../../words/words.ts'
import styles from './board.module.css'

const CommentsPanel = onDemand(
  async () => (await import('../../panels/comments/CommentsPanel.tsx')).CommentsPanel,
)
const GuidePanel = onDemand(async () => (await import('../../panels/guide/GuidePanel.tsx')).GuidePanel)
const RoundPanel = onDemand(async () => (await import('../../panels/round/RoundPanel.tsx')).RoundPanel)
const HistoryPanel = onDemand(
  async () => (await import('../../panels/history/HistoryPanel.tsx')).HistoryPanel,
)

/** On a phone: the card that was tapped as a sheet from below, and the findings behind their count. */
export function PhoneBoard({ view }: { view: BoardViewName }) {
  const session = useSession()
  const selected = useSelected()
  const findings = useFindings().filter((one) => one.under === null)
  const all = useWords()
  const words = all.board
  const guide = useGuideDoor()
  const round = useRoundDoor()
  const comments = useWords().comments
  const unread = useCounts(unreadOf) ?? 0
  const history = useHistoryDoor()
  const seesPast = useSeesPast()
  useOpenField()
  // The list is open until somebody goes from it to a card, which it would cover.
  const { at } = useStore(session.asked)
  const talking = useStore(talkOf(session), ({ shown, asked }) => shown && asked > at)
  const [listing, setListing] = useState<number>()
  if (talking)
    return (
      <Sheet title={comments.title} onClose={() => talkOf(session).setState({ shown: false })}>
        <CommentsPanel />
      </Sheet>
    )
  if (history.asked && seesPast) return <HistorySheet />
  if (guide.at && listing !== at)
    return (
      <Sheet title={words.guide.title} onClose={guide.close}>
        <GuidePanel leaves={false} onRepairs={() => setListing(at)} />
      </Sheet>
    )
  if (round.open)
    return (
      <Sheet title={all.round.title} onClose={round.close}>
        <RoundPanel />
      </Sheet>
    )
  if (listing === at)
    return (
      <Sheet title={words.panel.findings} onClose={() => setListing(undefined)}>
        <FindingsPanel />
      </Sheet>
    )
  if (hasPanel(view) && selected.length > 0)
    return (
      <Sheet title={words.panel.inspector} onClose={() => session.selected.setState([], true)}>
        <Inspector />
      </Sheet>
    )
  return (
    <div className={styles['findings']} data-view={view}>
      {findings.length > 0 && (
        <Button icon={severityIcons[worstOf(findings)]} onClick={() => setListing(at)}>
          <span>{words.phone.findings(findings.length)}</span>
        </Button>
      )}
      <Button icon={MessageCircle} onClick={() => talk(session)}>
        <span>{unread > 0 ? comments.unreadThreads(unread) : comments.title}</span>
      </Button>
    </div>
  )
}

const worstOf = (findings: readonly Finding[]) =>
  (['error', 'warning', 'hint'] as const).find((one) => findings.some(({ severity }) => severity === one)) ??
  'hint'
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

function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
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
