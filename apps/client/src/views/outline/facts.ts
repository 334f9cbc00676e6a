import type { Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { aroundOf } from '../../canvas/around.ts'
import type { Part, Row } from '../../canvas/face.ts'
import { rowsOf } from '../../canvas/faces/faces.ts'
import { tongue } from '../../canvas/tongue.ts'

const most = 3

/** What the card shows under its title, as one line of words: what somebody says, and the facts. */
export function factsOf(board: Board, card: Card): { spoken: string; facts: string } {
  const rows = rowsOf(card, aroundOf(board, card), tongue)
  const spoken = rows.flatMap((row) => (row.is === 'say' ? [row.text] : [])).slice(0, 1)
  const facts = rows.flatMap(wordsOf).slice(0, most - spoken.length)
  return { spoken: spoken.join(''), facts: facts.join(' · ') }
}

const join = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.b)).join(' ')

/** The drawing of a row is for the eye; its words are what a list can say. */
function wordsOf(row: Row): string[] {
  switch (row.is) {
    case 'prose':
      return [row.text]
    case 'fact':
      return [[join(row.parts), join(row.end ?? [])].filter(Boolean).join(', ')]
    case 'fromTo':
      return [`${row.from} → ${row.to} ${row.unit}`.trim()]
    case 'shares':
      return row.shares.slice(0, 1).map((share) => share.says)
    case 'knots':
    case 'drops':
      return [row.says]
    case 'sides':
      return [row.says.join(', ')]
    default:
      return []
  }
}
