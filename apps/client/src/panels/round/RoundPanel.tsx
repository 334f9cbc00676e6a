import { X } from 'lucide-react'
import { useRound } from '../../session/round.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import { FeedbackForm } from './FeedbackForm.tsx'
import { LeadSection } from './LeadSection.tsx'
import { Mine } from './Mine.tsx'
import { PrivateSection } from './PrivateSection.tsx'
import { TimerSection } from './TimerSection.tsx'
import { VoteCards } from './VoteCards.tsx'
import { VoteResult } from './VoteResult.tsx'
import { VoteStart } from './VoteStart.tsx'
import styles from './RoundPanel.module.css'

/** The workshop beside the board: what each may do in it, and for who leads, what she can let happen. */
export function RoundPanel({ onClose }: { onClose?: () => void }) {
  const words = useWords().round
  const { round } = useRound()
  if (!round) return <Skeleton height="12rem" className={styles['panel']} />
  const { mayLead, mayPropose, vote, result, mine } = round
  return (
    <div className={styles['panel']}>
      {onClose && (
        <header className={styles['head']}>
          <h2>{words.title}</h2>
          <IconButton icon={X} size="s" label={words.close} onClick={onClose} />
        </header>
      )}
      <LeadSection round={round} />
      {vote && <VoteCards vote={vote} mayEnd={mayLead} />}
      {result && !vote && round.moderator && <VoteResult result={result} />}
      {mayLead && (
        <>
          <TimerSection running={round.timer !== null} />
          <PrivateSection round={round} />
          {!vote && <VoteStart />}
        </>
      )}
      {mayPropose && <FeedbackForm isPrivate={round.private} />}
      {mine.length > 0 && <Mine mine={mine} />}
      {result && !vote && !round.moderator && <VoteResult result={result} />}
    </div>
  )
}
