import { uint32 } from 'lib0/random'
import { copyName, remember, unsentOf, type Known } from './known.ts'
import { countsIn, keepCount, keyOf, nothing, settleCounts, type Count } from './unsent.ts'

/** What this tab tells the device of its changes that the server has not confirmed. */
export class OwnCount {
  readonly #board: string
  readonly tab = uint32()
  readonly #found: Map<string, Count>
  readonly #gone = new Set<number>()
  #count: Count

  /** Begins with what tabs before it left in the copy. */
  constructor(board: string, known: Known | undefined) {
    this.#board = board
    const copy = known && copyName(board, known)
    this.#found = copy === undefined ? new Map<string, Count>() : countsIn(copy)
    this.#count = { ...nothing, changes: known ? unsentOf(board, known) : 0 }
    // A version before this one counted for all tabs together, beside what else is known of a board.
    if (!known?.changes || copy === undefined) return
    keepCount(copy, this.tab, this.#count)
    remember(board, { ...known, changes: 0 })
  }

  get changes(): number {
    return this.#count.changes
  }

  /** Answers whether it is kept; not before it is known which copy it is of. */
  note(known: Known | undefined, changes: number): boolean {
    if (!known || changes === this.changes) return true
    this.#count = { ...nothing, changes, times: this.#count.times + 1 }
    const copy = copyName(this.#board, known)
    if (changes > 0) return keepCount(copy, this.tab, this.#count)
    settleCounts(copy, this.tab, this.#found)
    return true
  }

  /**
   * Tabs that are gone and had not sent all, `another` among them from now on. None where one was turned away: the copy
   * may hold what it was for.
   */
  leftBy(known: Known | undefined, another?: number): number[] {
    if (another !== undefined) this.#gone.add(another)
    if (!known) return []
    const copy = copyName(this.#board, known)
    const counts = countsIn(copy)
    if ([...counts.values()].some(({ stopped }) => stopped)) return []
    return [...this.#gone].filter((tab) => counts.has(keyOf(copy, tab)))
  }

  /** This tab has now what those had, and settles it with its own. Answers how much it may be. */
  takeOver(known: Known, tabs: readonly number[]): number {
    const copy = copyName(this.#board, known)
    const counts = countsIn(copy)
    for (const tab of tabs) {
      const count = counts.get(keyOf(copy, tab))
      if (count) this.#found.set(keyOf(copy, tab), count)
      this.#gone.delete(tab)
    }
    return Math.max(0, ...tabs.map((tab) => counts.get(keyOf(copy, tab))?.changes ?? 0))
  }

  /** The server turned away what this tab wrote: nobody is to send it instead. Where only a right was wanting, others may. */
  giveUp(known: Known | undefined): void {
    if (!known || this.changes === 0) return
    this.#count = { ...this.#count, stopped: true }
    keepCount(copyName(this.#board, known), this.tab, this.#count)
  }
}
