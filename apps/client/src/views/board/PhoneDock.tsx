import { MessageCircle } from 'lucide-react'
import type { Finding } from '@parley/model/rules/rule.ts'
import type { BoardViewName } from '../../panels/board-views.ts'
import { talk } from '../../session/talk.ts'
import { useFindings, useSession } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import styles from './board.module.css'

interface Props {
  view: BoardViewName
  /** Comments that are new to whoever looks. */
  unread: number
  /** Shows the list of findings. */
  onList: () => void
}

/** What floats over a board on a phone: how much is found, and what is said. */
export function PhoneDock({ view, unread, onList }: Props) {
  const session = useSession()
  const findings = useFindings().filter((one) => one.under === null)
  const { board: words, comments } = useWords()
  return (
    <div className={styles['findings']} data-view={view}>
      {findings.length > 0 && (
        <Button icon={severityIcons[worstOf(findings)]} onClick={onList}>
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
