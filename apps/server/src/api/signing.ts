import { writtenIn } from '@parley/model/board/approved.ts'
import { keep, keptOf } from '@parley/model/board/kept.ts'
import { sign } from '@parley/model/board/sign.ts'
import { boardIn, rebuild } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'

/** What was approved, when (ISO) and by whom, and the board in which that is to stand; `cards` null: all of it. */
export type Signing = {
  board: BoardBytes
  laid: BoardBytes
  cards: readonly string[] | null
  on: string
  by: string
}

/** The update that makes what was approved the approved version of a board. */
export function signedUpdate({ board, laid, cards, on, by }: Signing): Uint8Array {
  const doc = rebuild(board)
  const was = boardIn(laid)
  const [plan, all, links] = [was.plan, [...was.cards.values()], [...was.links.values()]]
  const part = cards === null ? undefined : new Set(cards)
  const approved = sign(writtenIn(keptOf(doc)), { plan, cards: all, links }, part, { on, by })
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  keep(doc, 'approved', approved, doc)
  const [update] = updates
  if (!update) throw new Error('An approved version could not be written down')
  return update
}
