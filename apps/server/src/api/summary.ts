import { todayIn } from '@parley/model/rules/time.ts'
import { Lanes } from '../store/lanes.ts'
import type { Summary } from './reading.ts'

/** Of all readings, the one that a summary needs. */
export type SummaryReadings = { of(board: string, want: 'summary'): Promise<{ read: Summary; seq: number }> }
export type Summaries = {
  /**
   * What the list shows of a board whose journal has come to this number. Undefined when it cannot be read; while
   * it takes longer than the list waits, what was shown last, or undefined when that is nothing.
   */
  of(board: string, seq: number): Promise<Summary | undefined>
}

/** One board that takes long must not keep the others from being seen; it is shown whole at a later look. */
const patienceMs = 5_000
/** So many boards are held in memory for it at a time, however many there are. */
const atOnce = 4

type Kept = { seq: number; day: string; summary: Summary | undefined }

/**
 * Opening a board to summarise it is dear, so a summary is kept until the board or the day changes; that there is
 * none is kept as well, or each look at the list would try again.
 */
export function createSummaries(readings: SummaryReadings, waits = patienceMs): Summaries {
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<Kept>>()
  const lanes = new Lanes(atOnce)

  const keep = (board: string, now: Kept): Kept => {
    kept.delete(board)
    kept.set(board, now)
    for (const oldest of kept.keys()) if (kept.size > 2000) kept.delete(oldest)
    return now
  }
  const begin = (board: string, seq: number, day: string): Promise<Kept> => {
    const begun = lanes
      .take(() => readings.of(board, 'summary'))
      .then(
        (now) => keep(board, { seq: now.seq, day, summary: now.read }),
        () => keep(board, { seq, day, summary: undefined }),
      )
      .finally(() => underWay.delete(board))
    underWay.set(board, begun)
    return begun
  }
  // However many look at the list, a board is read once at a time, and anew only for edits it had not seen.
  const read = async (board: string, seq: number, day: string): Promise<Kept> => {
    const begun = underWay.get(board)
    if (!begun) return begin(board, seq, day)
    const now = await begun
    return now.summary && now.seq < seq ? read(board, seq, day) : now
  }

  return {
    async of(board, seq) {
      const day = todayIn(undefined)
      const known = kept.get(board)
      if (known?.seq === seq && known.day === day) return known.summary
      const now = await atMost(waits, read(board, seq, day))
      return (now ?? known)?.summary
    },
  }
}

/** What comes of it within that time, or undefined. */
async function atMost<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
