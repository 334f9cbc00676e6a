import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import type { Point } from '../../panels/past/looked.ts'
import { api } from '../../session/api.ts'
import { useWords } from '../../words/words.ts'

/** A moment of the past: the board as it was, and what the moment is called. */
export type Moment = {
  point: Point
  board: Board
  /** Only what somebody kept has a name. */
  name: string | undefined
  by: string | undefined
  at: string
}
/** Without a fault and a moment, it is on its way. */
export type Found = { moment?: Moment | undefined; fault?: unknown }

/** The moment an address asks for; what was kept does not change, so it is asked for once. */
export function usePoint(point: Point | undefined): Found {
  const { unreadable } = useWords().snapshots
  const snapshot = point && 'snapshot' in point ? point.snapshot : ''
  const kept = useQuery({
    ...api.snapshots.get.queryOptions({ snapshot }),
    enabled: snapshot !== '',
    staleTime: Infinity,
  })
  const { data } = kept
  const board = useMemo(() => data && boardIn(data.plan), [data])
  if (kept.error) return { fault: kept.error }
  if (data && !board) return { fault: new Error(unreadable) }
  return { moment: point && board && data && { point, board, name: data.name, by: data.by, at: data.at } }
}

function boardIn(plan: unknown): Board | undefined {
  const read = readPlanFile(plan)
  return read.ok ? boardFrom(read.file) : undefined
}
