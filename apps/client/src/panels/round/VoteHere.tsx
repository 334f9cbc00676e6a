import type { Card } from '@parley/model/cards/index.ts'
import { isOn, useRound } from '../../session/round.ts'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { VoteSteps } from './VoteSteps.tsx'
import styles from './round.module.css'

/** At a card while a vote goes on: what I give it. */
export function VoteHere({ card }: { card: Card }) {
  const words = useWords()
  const vote = useRound().round?.vote
  if (!vote || !isOn(vote, card)) return null
  return (
    <div className={styles['here']}>
      <span>{words.round.vote.here}</span>
      <VoteSteps card={card.id} name={nameOf(card, words.board.inspector.untitled)} vote={vote} />
    </div>
  )
}
