import { Redo2, Undo2, Users } from 'lucide-react'
import { useEffect } from 'react'
import type { Board, Touched } from '@parley/model/board/board.ts'
import type { BoardSession } from '../session/session.ts'
import { useToast } from '../ui/Toast.tsx'
import { useFormats, useWords } from '../words/words.ts'
import { nameOf } from './kind-look.ts'
import { stepSaid } from './step-said.ts'

const mostNamed = 3

type Change = { from: Board; to: Board; touched: Touched }

/** Calls back after each step taken back or done again, with the change of the board that it was. */
function watchSteps(
  { reader, undo }: BoardSession,
  told: (deed: 'tookBack' | 'didAgain', change: Change | undefined) => void,
): () => void {
  let depth = undo.depth()
  let shown = reader.board
  let last: Change | undefined
  const stops = [
    // A step changes the board first and is counted then.
    reader.watch((to, touched) => {
      last = { from: shown, to, touched }
      shown = to
    }),
    undo.watch((now) => {
      const [undone, redone] = [now.undo - depth.undo, now.redo - depth.redo]
      depth = now
      if (undone === -1 && redone === 1) told('tookBack', last)
      if (undone === 1 && redone === -1) told('didAgain', last)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Says which step was taken back or done again, with the way back, and what of it stays for somebody else's words. */
export function useStepToasts(session: BoardSession): void {
  const say = useToast()
  const words = useWords()
  const { list, number } = useFormats()
  useEffect(
    () =>
      watchSteps(session, (deed, change) => {
        const { step } = words.canvas
        if (deed === 'didAgain') {
          const what = change && stepSaid(change.from, change.to, change.touched, words)
          return say({ says: step.didAgain(what), icon: Redo2 })
        }
        // What it did is read the other way round.
        const what = change && stepSaid(change.to, change.from, change.touched, words)
        const again = { label: words.board.again, onSelect: () => void session.undo.redo() }
        say({ says: step.tookBack(what), icon: Undo2, action: again })
      }),
    [session, say, words],
  )
  useEffect(
    () =>
      session.undo.watchSpared((cards) => {
        const { step } = words.canvas
        const named = cards.slice(0, mostNamed).flatMap((id) => session.reader.board.cards.get(id) ?? [])
        const titles = named.map((card) => step.title(nameOf(card, words.board.inspector.untitled)))
        const what = cards.length > mostNamed ? step.cards(number(cards.length)) : list(titles)
        say({ says: step.stays(what, cards.length), icon: Users })
      }),
    [session, say, words, list, number],
  )
}
