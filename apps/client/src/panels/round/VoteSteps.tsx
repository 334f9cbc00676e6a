import { Minus, Plus } from 'lucide-react'
import { useRoundActs, type OpenVote } from '../../session/round.ts'
import { useMayDo } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './VoteSteps.module.css'

interface Props {
  card: string
  name: string
  vote: OpenVote
}

/** My votes on one card, one more or one less. */
export function VoteSteps({ card, name, vote }: Props) {
  const words = useWords().round.vote
  const { board, cast } = useRoundActs(useRoundFault())
  const mayVote = useMayDo('comment')
  const mine = vote.mine.find((one) => one.card === card)?.votes ?? 0
  const give = (votes: number) => cast.mutate({ board, card, votes })
  if (!mayVote) return null
  return (
    <span className={styles['steps']}>
      <IconButton
        icon={Minus}
        size="s"
        label={words.takeBack(name)}
        disabled={mine === 0 || cast.isPending}
        onClick={() => give(mine - 1)}
      />
      <output aria-label={words.mine(mine)}>{mine}</output>
      <IconButton
        icon={Plus}
        size="s"
        label={words.give(name)}
        disabled={vote.left === 0 || cast.isPending}
        onClick={() => give(mine + 1)}
      />
    </span>
  )
}
