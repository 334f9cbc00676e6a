import type { Pen } from '@parley/model/board/edit.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { freeOf } from './many.ts'

/** Says what was done, how many stayed as they were because they are locked, and how to take it back. */
export function useTold() {
  const session = useSession()
  const say = useToast()
  const { board, outline } = useWords()
  return (says: string, left = 0) =>
    say({
      says: left > 0 ? `${says} ${outline.many.lockedStay(left)}` : says,
      action: { label: board.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
}

export type Each = ReturnType<typeof useEach>

/** Writes to each card that is not locked, in one step. */
export function useEach() {
  const edit = useEdit()
  const say = useToast()
  const told = useTold()
  const { lockedStay } = useWords().outline.many
  return (cards: readonly Card[], says: (count: number) => string, write: (pen: Pen, card: Card) => void) => {
    const free = freeOf(cards)
    const left = cards.length - free.length
    if (free.length === 0) return say({ says: lockedStay(left) })
    if (edit.together((pen) => (free.forEach((card) => write(pen, card)), true)))
      told(says(free.length), left)
  }
}
