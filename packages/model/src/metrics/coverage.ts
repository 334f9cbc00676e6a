import { filled } from '../rules/words.ts'
import { helpsAt, stagesOf } from '../rules/stages.ts'
import { lack } from './lack.ts'
import { table } from './metric.ts'
import { all, into } from './seen.ts'

/** How many contact points meet each segment at each stage of the journey; 0 is a hole. */
export const coverage = table<'plan', never>({
  word: 'Coverage',
  about: 'plan',
  formula: 'contact points that touch the segment and help at the stage',
  unit: 'contact points',
  source: 'Keller, Journal of Marketing Management, 2001: coverage',
  answer(_plan, board) {
    const segments = all(board, 'segment')
    if (segments.length === 0) return lack('segment')
    const rows = segments.map((segment) => ({
      segment,
      points: into(board, segment, 'touches', 'contactPoint'),
    }))
    if (!rows.some(({ points }) => points.some(({ stages }) => filled(stages)))) return lack('stages')
    return rows.flatMap(({ segment: { id, title }, points }) =>
      stagesOf(board).map((stage) => ({
        name: title,
        id,
        column: stage,
        value: points.filter((point) => helpsAt(point, stage)).length,
      })),
    )
  },
})
