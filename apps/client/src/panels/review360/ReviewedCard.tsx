import { useCard, useSession } from '../../session/useBoard.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { useWords } from '../../words/words.ts'
import { goTo } from '../go-to.ts'
import { groupOf, iconOf, nameOf } from '../kind-look.ts'
import { useReviewDoor } from './useReviewDoor.ts'

/** A card of a review: a press leaves the review and goes there. One that is gone is told by the name it had. */
export function ReviewedCard({ id, label = null }: { id: string; label?: string | null }) {
  const card = useCard(id)
  const session = useSession()
  const door = useReviewDoor()
  const words = useWords()
  if (!card) return label !== null && <Chip>{label}</Chip>
  const go = () => {
    door.close()
    goTo(session, [id])
  }
  return (
    <Chip icon={iconOf(card)} group={groupOf(card)} onClick={go}>
      {nameOf(card, words.board.inspector.untitled)}
    </Chip>
  )
}
