import type { JournalPort } from '../store/journal-thread.ts'
import type { Log } from './log.ts'
import type { Meters } from './meters.ts'
import type { OpenBoard } from './open-board.ts'
import type { Settings } from './settings.ts'

type Parts = { journal: Pick<JournalPort, 'checkpoint'>; settings: Settings; meters: Meters; log: Log }
type Kept = Pick<OpenBoard, 'id' | 'rows' | 'keptAt'>

/** Keeps the state of boards beside their rows, so that opening them need not replay every row. */
export class Checkpoints {
  readonly #parts: Parts
  readonly #keeping = new Set<string>()
  #stopped = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** A row more was written: keeps the board where so many have come together, and some time has passed. */
  count(open: Kept): void {
    open.rows++
    const { checkpointRows, checkpointPauseMs } = this.#parts.settings
    if (open.rows >= checkpointRows && performance.now() - open.keptAt >= checkpointPauseMs) this.#keep(open)
  }

  /** The last has left: keeps the board where it is worth it. */
  left(open: Kept): void {
    if (open.rows >= this.#parts.settings.checkpointOnLeaving) this.#keep(open)
  }

  stop(): void {
    this.#stopped = true
  }

  /** Once at a time; a failure costs nothing but a slower opening. */
  #keep(open: Kept): void {
    const { journal, settings, meters, log } = this.#parts
    // Not the board itself: what waits for the disk would hold one in memory that everybody has left.
    const { id } = open
    if (this.#stopped || this.#keeping.has(id)) return
    this.#keeping.add(id)
    open.rows = 0
    open.keptAt = performance.now()
    journal
      .checkpoint(id, Date.now() - settings.historyMs)
      .then(() => meters.checkpoints.inc())
      .catch((fault: unknown) => log.error({ board: id, fault: String(fault) }, 'A checkpoint was not kept.'))
      .finally(() => this.#keeping.delete(id))
  }
}
