import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { metrics } from '@parley/model/metrics/index.ts'
import { all, out, todayOf } from '@parley/model/metrics/seen.ts'
import { lastReading } from '@parley/model/metrics/standing.ts'
import { isHuman } from '@parley/model/rules/strands.ts'

export type Goal = {
  id: string
  title: string
  unit: string
  human: boolean
  from: number | undefined
  to: number | undefined
  now: number | undefined
  /** So much may have changed in a sample of this size although nothing did. */
  error: number | undefined
  /** In % of how far it should have come by now. */
  pace: number | undefined
}

export const goalsOn = (board: Board): Goal[] => all(board, 'objective').map((one) => goalOf(one, board))

function goalOf(objective: CardOf<'objective'>, board: Board): Goal {
  const { id, title, unit = '', baseline, target, measureKind, level } = objective
  const [last] = out(board, objective, 'measuredBy', 'metric')
    .filter((metric) => metric.unit?.trim() === unit.trim())
    .flatMap((metric) => lastReading(metric, todayOf(board)) ?? [])
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return {
    id,
    title,
    unit,
    human: level === 'human' || out(board, objective, 'under', 'strategy').some(isHuman),
    from: baseline,
    to: target,
    now: last?.value,
    error: metrics[measureKind === 'nps' ? 'npsLiftError' : 'shareLiftError'].of(objective, board),
    pace: metrics.pace.of(objective, board),
  }
}

/** Where a value lies on a goal's line, in % of the line's length: the way is most of it, some is left at both ends. */
export function placeOn({ from = 0, to = 1 }: Pick<Goal, 'from' | 'to'>, value: number): number {
  const way = to === from ? 0 : (value - from) / (to - from)
  return 9 + 82 * Math.min(1.08, Math.max(-0.08, way))
}
