import { useQueries } from '@tanstack/react-query'
import { api } from '../../session/api.ts'
import type { ListedBoard } from './listedBoard.ts'

const atOnce = 60
/** They were not edited lately, or the list would have told of them. */
const freshMs = 60_000

/** Boards with what they hold: of those of which the list does not tell it, it is asked. */
export function useSummarised(boards: readonly ListedBoard[]): ListedBoard[] {
  const lacking = boards.filter(({ summarised }) => !summarised).map(({ id }) => id)
  const parts = Array.from({ length: Math.ceil(lacking.length / atOnce) }, (_, part) =>
    lacking.slice(part * atOnce, (part + 1) * atOnce),
  )
  const told = useQueries({
    queries: parts.map((ids) => ({
      ...api.boards.summaries.list.queryOptions({ boards: ids }),
      staleTime: freshMs,
      // What could not be read is asked again.
      refetchInterval: freshMs,
    })),
    combine: (asked) => new Map(asked.flatMap(({ data = [] }) => data.map((board) => [board.id, board]))),
  })
  // Who is there, and when it was edited, the list knows better.
  return boards.map((board) => {
    const { id, present, edited, role } = board
    const known = board.summarised ? undefined : told.get(id)
    return known ? { ...known, present, edited, role } : board
  })
}
