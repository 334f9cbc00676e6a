import { addCard, addLink, removeCards, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import type { BoardReader } from '@parley/model/board/read.ts'
import type { Undo } from '@parley/model/board/undo.ts'
import type { Given } from './fault.ts'

// More than so many are no more added, only taken away: it is about edits, not about size.
const many = 60

/** Somebody at a board, and what she works with. */
type Hands = { name: string; pen: Pen; undo: Undo; reader: BoardReader }

/** One thing a person might do, as chance will have it. */
export function act({ name, pen, undo, reader }: Hands, chance: Given['chance'], cardsAtMost = many): void {
  const cards = [...reader.board.cards.keys()]
  const pick = () => cards[Math.floor(chance() * cards.length)] ?? 's1'
  const below = (most: number) => Math.floor(chance() * most)
  const dice = chance()
  undo.step()
  if (dice < 0.2 && cards.length < cardsAtMost)
    addCard(pen, { id: `${name}-${below(1e9)}`, kind: 'message', title: 'New' })
  else if (dice < 0.5) setTitle(pen, pick(), `${name} ${below(100)} says so`)
  else if (dice < 0.62) setField(pen, { card: pick() }, ['x'], below(1_000))
  else if (dice < 0.74) setField(pen, { card: 's1' }, ['brandShares', `Brand ${below(5)}`], below(20))
  else if (dice < 0.84) addLink(pen, { kind: 'under', from: pick(), to: pick() })
  else if (dice < 0.92) void (chance() < 0.7 ? undo.undo() : undo.redo())
  else if (cards.length > 4) removeCards(pen, [pick()])
}
