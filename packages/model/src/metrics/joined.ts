import type { Board } from '../board/board.ts'
import type { Loyalty } from '../cards/segment.ts'
import type { CardOf } from '../cards/index.ts'
import { all, out } from './seen.ts'

type Segment = CardOf<'segment'>

/** Whom people become when they are won: each step of loyalty leads to the next. */
export const joins: Partial<Record<Loyalty, Loyalty>> = {
  competitorLoyal: 'swing',
  newCategory: 'swing',
  swing: 'loyal',
}

/** The segments that those join whom an objective wins. */
export function joinedBy(objective: { id: string }, board: Board): Segment[] {
  const classes = out(board, objective, 'targets', 'segment').map(({ loyalty }) => loyalty && joins[loyalty])
  return all(board, 'segment').filter(({ loyalty }) => loyalty !== undefined && classes.includes(loyalty))
}
