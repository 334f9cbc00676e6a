import { useEffect, useMemo, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import type { Asked, Row } from '@parley/model/tables/asked.ts'
import { readTable, TableReader, type ReadTable } from '@parley/model/tables/read-table.ts'

/** So many rows are read before the page paints again; of a longer table the next ones follow when it has. */
const atOnce = 1_000

type Question = { rows: readonly Row[]; asked: Asked; board: Board }

/** What the rows of a table are as cards; undefined while a long one is still being read. */
export function useRead(rows: readonly Row[], asked: Asked, board: Board): ReadTable | undefined {
  const isShort = rows.length <= atOnce
  const now = useMemo(
    () => (isShort ? readTable(rows, asked, board) : undefined),
    [isShort, rows, asked, board],
  )
  const [later, setLater] = useState<Question & { read: ReadTable }>()
  useEffect(() => {
    if (isShort) return
    const stop = new AbortController()
    void inSlices({ rows, asked, board }, stop.signal).then(
      (read) => read && setLater({ rows, asked, board, read }),
    )
    return () => stop.abort()
  }, [isShort, rows, asked, board])
  const isIt = later?.rows === rows && later.asked === asked && later.board === board
  return now ?? (isIt ? later.read : undefined)
}

async function inSlices(
  { rows, asked, board }: Question,
  signal: AbortSignal,
): Promise<ReadTable | undefined> {
  const reader = new TableReader(asked, board)
  for (let from = 0; from < rows.length; from += atOnce) {
    await new Promise((go) => setTimeout(go))
    if (signal.aborted) return undefined
    reader.take(rows.slice(from, from + atOnce))
  }
  return reader.take([])
}
