import { useEffect, useEffectEvent } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { blockBeside } from '@parley/model/board/tidy.ts'
import { limits } from '@parley/model/wire.ts'
import { clipOf, putClip, type Clip } from '../../canvas/clip.ts'
import { clipIn, writeClip } from '../../canvas/clip-data.ts'
import { useMany } from '../../panels/many/useMany.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

interface Hands {
  /** What would be copied now; nothing where the keyboard is not on a row. */
  taken: () => readonly Card[]
  onLaid: (cards: readonly string[]) => void
}

/** Copying, cutting and pasting cards with the links among them, as on the canvas, and from one to the other. */
export function useClip({ taken, onLaid }: Hands): void {
  const session = useSession()
  const edit = useEdit()
  const many = useMany()
  const say = useToast()
  const words = useWords().outline
  const copy = useEffectEvent((event: ClipboardEvent) => {
    const cards = onRow() ? taken() : []
    if (cards.length === 0 || !event.clipboardData) return
    event.preventDefault()
    writeClip(event.clipboardData, clipOf(session.reader.board, cards, []))
    if (event.type === 'cut') many.remove(cards)
    else say({ says: words.copied(cards.length) })
  })
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const clip = onRow() && event.clipboardData && clipIn(event.clipboardData)
    if (!clip || clip.cards.length === 0) return
    event.preventDefault()
    const { board } = session.reader
    if (board.cards.size + clip.cards.length > limits.cards) return say({ says: words.full })
    const laid = edit.together((pen) => putClip(pen, clip, besideAll([...board.cards.values()], clip)).cards)
    if (!laid) return
    many.told(words.pasted(laid.length))
    onLaid(laid)
  })
  useEffect(() => {
    const copied = (event: ClipboardEvent) => copy(event)
    const pasted = (event: ClipboardEvent) => paste(event)
    addEventListener('copy', copied)
    addEventListener('cut', copied)
    addEventListener('paste', pasted)
    return () => {
      removeEventListener('copy', copied)
      removeEventListener('cut', copied)
      removeEventListener('paste', pasted)
    }
  }, [])
}

const onRow = (): boolean =>
  document.activeElement instanceof HTMLElement && document.activeElement.dataset['row'] !== undefined

/** What is pasted lies as it lay, at the end of all that is there. */
function besideAll(cards: readonly Card[], clip: Clip): { x: number; y: number } {
  const [free = { x: 0, y: 0 }] = blockBeside(cards, 1)
  const left = Math.min(...clip.cards.map(({ x = 0 }) => x))
  const top = Math.min(...clip.cards.map(({ y = 0 }) => y))
  return { x: free.x - left, y: free.y - top }
}
