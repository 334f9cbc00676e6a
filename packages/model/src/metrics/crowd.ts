import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { isKnown, lack, sumOf, type Lack } from './lack.ts'
import { people, peopleBehind } from './people.ts'
import { linksOut, out } from './seen.ts'

/** All people of the segments that a contact point touches, those in two of them counted once. */
export function crowdAt(point: { id: string }, board: Board): number | Lack {
  const segments = out(board, point, 'touches', 'segment')
  if (segments.length === 0) return lack('touches')
  const all = sumOf(segments.map((segment) => people.answer(segment, board)))
  if (!isKnown(all)) return all
  const twice = inTwo(segments, board)
  return isKnown(twice) ? Math.max(0, all - peopleBehind(twice, board.plan)) : twice
}

function inTwo(segments: readonly CardOf<'segment'>[], board: Board): number | Lack {
  const ids = new Set(segments.map(({ id }) => id))
  const overlaps = segments
    .flatMap((segment) => linksOut(board, segment, 'overlaps'))
    .filter(({ from, to }) => from !== to && ids.has(to))
  return sumOf(overlaps.map((link) => link.people ?? lack('people')))
}
