import { familyOf } from '../cards/means.ts'
import { lack } from './lack.ts'
import { metric } from './metric.ts'
import { into } from './seen.ts'

/** How much of what meets a segment is digital, in %; unknown while one means is of no family. */
export const digitalShare = metric<'segment', 'id'>({
  word: 'Digital share',
  about: 'segment',
  formula: '100 × digital contact points / contact points',
  unit: '% of contact points',
  source: 'Engagement marketing: digital and traditional go hand in hand',
  answer(segment, board) {
    const points = into(board, segment, 'touches', 'contactPoint')
    if (points.length === 0) return lack('touches')
    const families = points.map(({ means }) => means && familyOf(means))
    if (!families.every(Boolean)) return lack('means')
    return (100 * families.filter((family) => family === 'digital').length) / families.length
  },
})
