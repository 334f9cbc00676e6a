import { memo } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useWords } from '../../words/words.ts'

/** A card by its name, which shows it. */
export const ShownCard = memo(function ShownCard({
  card,
  onShow,
}: {
  card: Card
  onShow: (card: string) => void
}) {
  const { untitled } = useWords().board.inspector
  return (
    <CardButton data-shown={card.id} dir="auto" onOpen={() => onShow(card.id)}>
      {nameOf(card, untitled)}
    </CardButton>
  )
})
