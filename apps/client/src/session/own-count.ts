import { uint32 } from 'lib0/random'
import { copyName, remember, unsentOf, type Known } from './known.ts'
import { countsIn, keepCount, keyOf, nothing, settleCounts, type Count } from './unsent.ts'

/** What this tab tells the device of its changes that the server has not confirmed. */
export class OwnCount {
  readonly #board: string
  readonly tab = uint32()
  readonly #found: Map<string, Count>
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

  /** How much a tab that is gone had not sent; 0 where one was turned away, for the copy may hold what it was for. */
  leftBy(known: Known, tab: number): number {
    const copy = copyName(this.#board, known)
    const counts = countsIn(copy)
    if ([...counts.values()].some(({ stopped }) => stopped)) return 0
    return counts.get(keyOf(copy, tab))?.changes ?? 0
  }

  /** This tab has now what that one had, and settles it with its own. Answers how much it is. */
  takeOver(known: Known, tab: number): number {
    const copy = copyName(this.#board, known)
    const count = countsIn(copy).get(keyOf(copy, tab))
    if (count) this.#found.set(keyOf(copy, tab), count)
    return count?.changes ?? 0
  }

  /** The server takes no more from this tab: nobody is to send for it what it could not. */
  giveUp(known: Known | undefined): void {
    if (!known || this.changes === 0) return
    this.#count = { ...this.#count, stopped: true }
    keepCount(copyName(this.#board, known), this.tab, this.#count)
  }
}
