import { todayIn } from '@parley/model/rules/time.ts'
import type { Summary } from './reading.ts'
import type { Readings } from './readings.ts'

export type Summaries = {
  /** What the list shows of a board whose journal has come to this number. */
  of(board: string, seq: number): Promise<Summary>
}

/** Opening a board to summarise it is dear, so a summary is kept until the board or the day changes. */
export function createSummaries(readings: Readings): Summaries {
  const kept = new Map<string, { seq: number; day: string; summary: Summary }>()
  return {
    async of(board, seq) {
      const day = todayIn(undefined)
      const known = kept.get(board)
      if (known?.seq === seq && known.day === day) return known.summary
      const now = await readings.of(board, 'summary')
      kept.delete(board)
      kept.set(board, { seq: now.seq, day, summary: now.read })
      for (const oldest of kept.keys()) if (kept.size > 2000) kept.delete(oldest)
      return now.read
    },
  }
}
