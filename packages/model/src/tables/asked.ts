import type { CardKindName } from '../cards/index.ts'
import type { Cell, Way } from './cell.ts'
import type { Target } from './target.ts'

/** A row of somebody's table: its number as a spreadsheet counts, from 1, and its cells. */
export type Row = { number: number; cells: readonly Cell[] }
/** By what a row finds the card that it is about; `new`: every row is a card of its own. */
export type KeyedBy = 'new' | 'id' | 'title'
export type Asked = {
  kind: CardKindName
  /** What each column becomes; a column without a target is left out. */
  targets: readonly (Target | undefined)[]
  keyedBy: KeyedBy
  way: Way
  /** Numbers outside of the ends of their field are no good. A workbook of ours says what a plan says, and is believed. */
  withinEnds?: true
}

/** What one cell of a row says of a card: where in it, and in which column that stands. */
export type Said = { path: readonly string[]; value: unknown; at: number }
