import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import type { Point } from '../../panels/past/looked.ts'
import { api } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'

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

// What was kept does not change, so it is asked for once.
const once = { staleTime: Infinity } as const

/** The moment an address asks for. */
export function usePoint(point: Point | undefined): Found {
  const { unreadable, daily } = useWords().snapshots
  const formats = useFormats()
  const { board: of } = useSession()
  const [snapshot, seq] = point && 'seq' in point ? [undefined, point.seq] : [point?.snapshot, undefined]
  const kept = useQuery(
    api.snapshots.get.queryOptions(snapshot === undefined ? skipToken : { snapshot }, once),
  )
  const step = useQuery(api.history.at.queryOptions(seq === undefined ? skipToken : { board: of, seq }, once))
  const plan = kept.data?.plan ?? step.data?.plan
  const board = useMemo(() => plan && boardIn(plan), [plan])
  const fault = kept.error ?? step.error
  if (fault) return { fault }
  if (!point || !plan) return {}
  if (!board) return { fault: new Error(unreadable) }
  if (kept.data) {
    const { kind, name, by, at } = kept.data
    // One of each day is nobody's own.
    const called = kind === 'daily' ? { name: daily(formats.day(at)), by: undefined } : { name, by }
    return { moment: { point, board, at, ...called } }
  }
  if (!step.data) return {}
  return { moment: { point, board, name: undefined, by: step.data.by?.name, at: step.data.at } }
}

function boardIn(plan: unknown): Board | undefined {
  const read = readPlanFile(plan)
  return read.ok ? boardFrom(read.file) : undefined
}
