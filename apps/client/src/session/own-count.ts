import { uint32 } from 'lib0/random'
import { copyName, remember, unsentOf, type Known } from './known.ts'
import { count, countsIn } from './unsent.ts'

/** What this tab tells the device of its changes that the server has not confirmed. */
export class OwnCount {
  readonly #board: string
  readonly #tab = uint32()
  readonly #found: ReadonlyMap<string, number>
  #counted: number

  /** Begins with what tabs before it left in the copy. */
  constructor(board: string, known: Known | undefined) {
    this.#board = board
    const copy = known && copyName(board, known)
    this.#found = copy === undefined ? new Map<string, number>() : countsIn(copy)
    this.#counted = known ? unsentOf(board, known) : 0
    // A version before this one counted for all tabs together, beside what else is known of a board.
    if (!known?.changes || copy === undefined) return
    count(copy, this.#tab, this.#counted, this.#found)
    remember(board, { ...known, changes: 0 })
  }

  get changes(): number {
    return this.#counted
  }

  /** Answers whether it is kept; not before it is known which copy it is of. */
  note(known: Known | undefined, changes: number): boolean {
    if (!known || changes === this.#counted) return true
    this.#counted = changes
    return count(copyName(this.#board, known), this.#tab, changes, this.#found)
  }
}
