import type { CardOf } from '@parley/model/cards/index.ts'
import { tool as kind } from '@parley/model/cards/tool.ts'
import { fact, type Face } from '../face.ts'
import { labelOf } from './label.ts'

/** Which lever it moves, what was decided, how many ways were weighed. */
export const tool: Face<CardOf<'tool'>> = (card, _around, { words, formats }) => {
  const ways = card.optionsConsidered?.length ?? 0
  const weighed = ways > 0 ? words.canvas.faces.weighed(ways, formats.number(ways)) : undefined
  const decided = card.decision?.trim()
  return [
    ...fact([labelOf(kind.fields.lever, card.lever)], [weighed]),
    ...(decided ? [{ is: 'prose' as const, text: decided }] : []),
  ]
}
