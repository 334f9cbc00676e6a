import { EyeOff, MessageSquarePlus, PenOff, Presentation, ThumbsUp } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import { useRound, type Round } from '../../session/round.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useWords } from '../../words/words.ts'
import { Clock } from './Clock.tsx'
import { useResume } from './useResume.ts'
import { useRoundDoor } from './useRoundDoor.ts'
import styles from './RoundStrip.module.css'

/** Above the board in every view: who leads, what goes on, and the way in. Nothing where no workshop is. */
export function RoundStrip() {
  const words = useWords().round
  const known = useRound()
  const { round } = known
  const { show, open } = useRoundDoor()
  const me = useStore(useSession().me)
  useResume(known)
  useOpenForParticipants(me.role === 'participant')
  const waits = round !== undefined && round.mayLead && round.written.pieces > 0
  if (!round || (!round.moderator && !waits && me.role !== 'participant')) return null
  return (
    <section className={styles['strip']} aria-label={words.strip}>
      <Icon of={Presentation} />
      <p className={styles['leads']}>
        {round.moderator ? words.leads(round.moderator.name, round.moderator.id === me.who?.id) : words.title}
      </p>
      <State round={round} me={me.who?.id} />
      <Clock />
      {!open && (
        <div className={styles['way']}>
          <Button
            size="s"
            icon={round.mayPropose && !round.mayLead ? MessageSquarePlus : Presentation}
            onClick={show}
          >
            {round.mayPropose && !round.mayLead ? words.propose.open : words.open}
          </Button>
        </div>
      )}
    </section>
  )
}

function State({ round, me }: { round: Round; me: string | undefined }) {
  const words = useWords().round
  const { moderator, muted, vote, written } = round
  return (
    <span className={styles['state']} role="status">
      {muted && moderator && <Chip icon={PenOff}>{words.muted(moderator.name, moderator.id === me)}</Chip>}
      {(round.private || written.people > 0) && (
        <Chip icon={EyeOff}>{words.private.written(written.people)}</Chip>
      )}
      {vote && <Chip icon={ThumbsUp}>{words.vote.left(vote.left)}</Chip>}
    </span>
  )
}

/** Whoever came to give feedback finds the form beside the board; on a phone it would cover the board. */
function useOpenForParticipants(isParticipant: boolean): void {
  const { show } = useRoundDoor()
  const phone = useIsPhone()
  const open = useEffectEvent(show)
  useEffect(() => {
    if (isParticipant && !phone) open()
  }, [isParticipant, phone])
}
