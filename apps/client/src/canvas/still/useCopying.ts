import { useEffect, useEffectEvent } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { clipOf, type Clip } from '../clip.ts'
import { placeOf } from '../card-box.ts'
import { writeClip } from '../clip-data.ts'
import type { Chosen } from './chosen.ts'
import type { Still } from './still.ts'

function clipFrom(board: Board, ids: readonly string[]): Clip {
  const cards = ids.flatMap((id) => board.cards.get(id) ?? [])
  return clipOf(
    board,
    cards.map((card) => ({ ...card, ...placeOf(board, card) })),
    [],
  )
}

/** The chosen cards as they were; of cards that came later, as they are. */
function clipOfChosen({ board, since }: Still, ids: readonly string[]): Clip {
  const was = clipFrom(since?.before ?? board, ids)
  return was.cards.length > 0 ? was : clipFrom(board, ids)
}

const isElsewhere = (): boolean =>
  !getSelection()?.isCollapsed || Boolean(document.activeElement?.matches('input, textarea'))

/** Copying in the past: what is chosen goes to the clipboard, to be pasted on any board. */
export function useCopying(still: Still, chosen: Chosen, onCopied: (cards: number) => void): void {
  const copy = useEffectEvent((event: ClipboardEvent) => {
    const clip = clipOfChosen(still, chosen.getState().cards)
    if (!event.clipboardData || clip.cards.length === 0 || isElsewhere()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    writeClip(event.clipboardData, clip)
    onCopied(clip.cards.length)
  })
  useEffect(() => {
    const hear = (event: ClipboardEvent) => copy(event)
    window.addEventListener('copy', hear, { capture: true })
    return () => window.removeEventListener('copy', hear, { capture: true })
  }, [])
}
