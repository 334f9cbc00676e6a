import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { difference, isEmpty } from '@parley/model/difference/difference.ts'
import { make } from '@parley/model/difference/make.ts'
import { partOf } from '@parley/model/difference/part.ts'
import { limits } from '@parley/model/wire.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useCalmBoard } from '../../session/useCalmBoard.ts'

/** Brings some cards of the past back to the board as they were, as one step of mine; undefined where none is other. */
export function usePutBack(past: Board, cards: readonly string[]): (() => void) | undefined {
  const words = useWords()
  const said = words.past.chosen
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const now = useCalmBoard()
  const mayWrite = useMayWrite()
  const asked = mayWrite && cards.length > 0
  const made = useMemo(() => (asked ? difference(now, past) : undefined), [asked, now, past])
  const wanted = new Set(cards)
  if (!made || isEmpty(partOf(made, now, wanted))) return undefined
  return () => {
    // The board may have gone on since it was last looked at.
    const { board } = session.reader
    const part = partOf(difference(board, past), board, wanted)
    if (board.cards.size + part.cards.added.length > limits.cards) return say({ says: words.canvas.full })
    edit.together((pen) => make(pen, part))
    const [only, ...more] = cards
    say({
      says:
        more.length > 0
          ? said.areBack(cards.length)
          : said.isBack(past.cards.get(only ?? '')?.title || words.past.cards.untitled),
      action: { label: words.board.findings.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
}
