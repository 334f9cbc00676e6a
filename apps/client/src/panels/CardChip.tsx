import { memo } from 'react'
import { useCard, useOpensCards, useSession } from '../session/useBoard.tsx'
import { Chip } from '../ui/Chip.tsx'
import { useWords } from '../words/words.ts'
import { goTo } from './go-to.ts'
import { groupOf, iconOf, nameOf } from './kind-look.ts'

/** A card named in passing; a press goes there, where cards are opened. Nothing where the card is gone. */
export const CardChip = memo(function CardChip({ id, select = true }: { id: string; select?: boolean }) {
  const card = useCard(id)
  const session = useSession()
  const opens = useOpensCards()
  const words = useWords()
  if (!card) return null
  return (
    <Chip
      icon={iconOf(card)}
      group={groupOf(card)}
      {...(opens && { onClick: () => goTo(session, [id], select) })}
    >
      {nameOf(card, words.board.inspector.untitled)}
    </Chip>
  )
})
