import { uint32 } from 'lib0/random'
import { copyName, remember, unsentOf, type Known } from './known.ts'
import { countsIn, keepCount, settleCounts, type Count } from './unsent.ts'

/** What this tab tells the device of its changes that the server has not confirmed. */
export class OwnCount {
  readonly #board: string
  readonly #tab = uint32()
  readonly #found: ReadonlyMap<string, Count>
  #count: Count

  /** Begins with what tabs before it left in the copy. */
  constructor(board: string, known: Known | undefined) {
    this.#board = board
    const copy = known && copyName(board, known)
    this.#found = copy === undefined ? new Map<string, Count>() : countsIn(copy)
    this.#count = { changes: known ? unsentOf(board, known) : 0, times: 0 }
    // A version before this one counted for all tabs together, beside what else is known of a board.
    if (!known?.changes || copy === undefined) return
    keepCount(copy, this.#tab, this.#count)
    remember(board, { ...known, changes: 0 })
  }

  get changes(): number {
    return this.#count.changes
  }

  /** Answers whether it is kept; not before it is known which copy it is of. */
  note(known: Known | undefined, changes: number): boolean {
    if (!known || changes === this.changes) return true
    this.#count = { changes, times: this.#count.times + 1 }
    const copy = copyName(this.#board, known)
    if (changes > 0) return keepCount(copy, this.#tab, this.#count)
    settleCounts(copy, this.#tab, this.#found)
    return true
  }
}
