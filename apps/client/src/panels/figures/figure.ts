import type { Board } from '@parley/model/board/board.ts'
import type { Language, Words } from '../../words/words.ts'

export type FigureName = keyof Words['figures']['titles']

/** A number, and how it is written. */
export type Cell = { value: number; shown: string }
export type FigureLine = { name: string; cells: readonly (Cell | undefined)[] }

/**
 * Numbers to be drawn: as bars beside each other, as a grid in which 0 is a hole, or as facts of which each has a
 * unit of its own. Every line has a cell for every column.
 */
export type Drawn = {
  draws: 'bars' | 'grid' | 'facts'
  /** What the lines are. */
  head: string
  columns: readonly string[]
  /** How many of the columns have bars, the first ones; all where it is not said. */
  barred?: number
  lines: readonly FigureLine[]
  /** Where each bar should reach by now. */
  due?: number
  /** How a spreadsheet writes the numbers. */
  written?: string
}

/** What is drawn, what it is called, and in one sentence what is to be seen. */
export type Figure = Drawn & { name: FigureName; title: string; says: string }

/** Undefined where the board does not know enough for it. */
export type Draws = (board: Board, language: Language) => Drawn | undefined
