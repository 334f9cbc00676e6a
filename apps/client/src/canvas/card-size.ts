import type { Card } from '@parley/model/cards/index.ts'
import type { Around } from './around.ts'
import type { Row, Tongue } from './face.ts'
import { rowsOf } from './faces/faces.ts'
import { linesOf } from './measure.ts'

/** The measures of a card at 100 %. `card.module.css` says the same: a change here is a change there. */
export const cardWidth = { usual: 240, least: 200, most: 420 } as const
export const lineHeight = { kind: 16, title: 20, say: 22, fact: 19, fromTo: 22, tone: 18, names: 14 } as const
const edges = 2 + 11 + 12
export const aside = 2 + 13 + 13
export const gap = 7

/** A width that a card may have. */
export const widthOf = (wished: number | undefined): number =>
  Math.round(Math.min(cardWidth.most, Math.max(cardWidth.least, wished ?? cardWidth.usual)))

/** How high a row stands on a card of that width. */
export function rowHeight(row: Row, inner: number): number {
  switch (row.is) {
    case 'say':
      return lineHeight.say * linesOf(row.text, 'say', inner, 3)
    case 'prose':
      return lineHeight.fact * linesOf(row.text, 'fact', inner, 2)
    case 'fact':
    case 'knots':
    case 'drops':
    case 'sides':
      return lineHeight.fact
    case 'fromTo':
      return lineHeight.fromTo
    case 'shares':
      return row.shares.length === 0 ? 10 : 18 + lineHeight.names
    case 'window':
    case 'part':
      return 11
    case 'tone':
      return row.lines.length === 0 ? 10 : row.lines.length * lineHeight.tone
    case 'feeling':
      return row.steps.length === 0 ? 10 : 36
    case 'readings':
      return 32
  }
}

type Sized = { around: Around; width: number; tongue: Tongue; rows: Row[]; height: number }
let sized = new WeakMap<Card, Sized>()

/** After this every card is measured again. */
export function forgetSizes(): void {
  sized = new WeakMap()
}

/** The rows and the height of a card’s face; the last answer is kept with the card, which is replaced when it changes. */
export function faceOf(
  card: Card,
  around: Around,
  width: number,
  tongue: Tongue,
): { rows: Row[]; height: number } {
  const known = sized.get(card)
  if (known && known.around === around && known.width === width && known.tongue === tongue) return known
  const inner = width - aside
  const rows = rowsOf(card, around, tongue)
  const title = lineHeight.title * linesOf(card.title || '–', 'title', inner, 3)
  const height = rows.reduce(
    (sum, row) => sum + gap + rowHeight(row, inner),
    edges + lineHeight.kind + gap + title,
  )
  const face = { around, width, tongue, rows, height }
  sized.set(card, face)
  return face
}

/** A card that cannot be read: its kind line, one title line, one line of raw content and a button. */
export const unreadableHeight = edges + lineHeight.kind + 3 * gap + lineHeight.title + lineHeight.fact + 28
