import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face } from '../face.ts'

/** Under what it is kept, how long and on what ground. */
export const memory: Face<CardOf<'memory'>> = (card, _around, { words }) => [
  ...fact([card.key]),
  ...fact([card.retention && words.canvas.faces.kept(card.retention)], [card.lawfulBasis]),
]
