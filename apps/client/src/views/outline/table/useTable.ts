import { useMemo } from 'react'
import { isCardKind } from '@parley/model/cards/index.ts'
import { usePasses } from '../../../panels/filter/useFilter.ts'
import { useCalmBoard } from '../../../session/useCalmBoard.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import { strandOn } from '../parts.ts'
import { useFoundAt } from '../useAtCards.ts'
import { columnsOf, usualColumns, type Column } from './columns.ts'
import { sorted, tableRows, type TableRow } from './table-rows.ts'
import { useTableAddress } from './useTableAddress.ts'

export type Table = ReturnType<typeof useTable>
export const head = 'head'
type Row = TableRow | { is: 'head'; key: typeof head }

/** The table as the address asks for it: what is worked out over all cards waits for a quiet moment. */
export function useTable() {
  const words = useWords()
  const formats = useFormats()
  const board = useCalmBoard()
  const passes = usePasses()
  const foundAt = useFoundAt()
  const [asked, ask] = useTableAddress()
  const { kind, group } = asked
  const offered = useMemo(
    () => columnsOf(kind, { tongue: { words, formats }, foundAt, strandOf: strandOn(board) }),
    [kind, words, formats, foundAt, board],
  )
  const shownNames = asked.columns ?? usualColumns(kind)
  const columns = shownOf(offered, shownNames)
  const sortColumn = offered.find(({ name }) => name === asked.sort?.column)
  const up = asked.sort?.up ?? true
  const cards = useMemo(() => {
    const there = [...board.cards.values()].filter(
      (card) => passes(card) && (!isCardKind(kind) || card.kind === kind),
    )
    return sorted(board, there, sortColumn && { column: sortColumn, up })
  }, [board, passes, kind, sortColumn, up])
  const rows = useMemo(
    (): Row[] => [{ is: 'head', key: head }, ...tableRows(board, cards, group, words)],
    [board, cards, group, words],
  )
  return { board, asked, ask, offered, columns, cards, rows }
}

/** In the order in which they are offered; the title is never left out. */
const shownOf = (offered: readonly Column[], names: readonly string[]): Column[] =>
  offered.filter(({ name }) => name === 'title' || names.includes(name))
