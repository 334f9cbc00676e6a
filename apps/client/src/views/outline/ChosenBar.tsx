import { ManyBar } from '../../panels/many/ManyBar.tsx'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'

interface Props {
  ids: readonly string[]
  /** How many must be chosen before it is there. */
  least: number
  onNone: () => void
}

/** What can be done to the cards that are chosen. */
export function ChosenBar({ ids, least, onNone }: Props) {
  const mayWrite = useMayWrite()
  const cards = useBoard((board) => ids.flatMap((id) => board.cards.get(id) ?? []))
  if (!mayWrite || cards.length < least) return null
  return <ManyBar cards={cards} onNone={onNone} />
}
