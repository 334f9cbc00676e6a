import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { useEdit, useMayWrite, useSession } from '../../../session/useBoard.tsx'
import type { RowFocus } from '../useRowFocus.ts'
import { useSettle } from './useSettle.ts'
import type { Table } from './useTable.ts'
import { useTicked } from './useTicked.ts'

/** The cell that is written in; `fresh` where the first letter takes the place of what was there. */
export type Editing = { row: string; column: string; fresh: boolean }
export type Grid = ReturnType<typeof useGrid>

/** The column of the ticks, before all others. */
export const ticks = 'ticks'

/** Where the keyboard is in the grid, what is ticked, and which cell is being written in. */
export function useGrid(table: Table, focus: RowFocus) {
  const { rows, columns } = table
  const [column, setColumn] = useState('title')
  const names = [ticks, ...columns.map(({ name }) => name)]
  const row = rows[focus.at]
  const ticked = useTicked(row?.is === 'card' ? row.card : undefined)
  const cells = useCells(table, setColumn)
  const go = (at: number, name: string) => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, at))]
    if (!to) return
    setColumn(name)
    focus.go(to.key, to.is === 'group' ? '[data-column]' : `[data-column="${CSS.escape(name)}"]`)
  }
  const all = rows.flatMap((one) => (one.is === 'card' ? [one.card] : []))
  return {
    at: focus.at,
    column: names.includes(column) ? column : 'title',
    setColumn,
    names,
    all,
    go,
    ...ticked,
    ...cells,
  }
}

/** The cells that can be written in, and the one that is; writing in a cell brings the keyboard to its column. */
function useCells({ rows, columns }: Table, onColumn: (name: string) => void) {
  const { reader } = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const settle = useSettle()
  const [editing, setEditing] = useState<Editing>()
  const cardAt = (at: number): Card | undefined => {
    const there = rows[at]
    return there?.is === 'card' ? reader.board.cards.get(there.card) : undefined
  }
  const fieldAt = (name: string) => columns.find((one) => one.name === name)?.field
  /** Begins to write in a cell, where that is possible. */
  const write = (at: number, name: string, fresh = false): boolean => {
    const to = rows[at]
    const its = cardAt(at)
    if (!mayWrite || !its || !to || its.locked || !fieldAt(name)) return false
    onColumn(name)
    setEditing({ row: to.key, column: name, fresh })
    return true
  }
  const clear = (at: number, name: string): boolean => {
    const its = cardAt(at)
    if (!its || its.locked || name === 'title' || !fieldAt(name)) return false
    return edit.setField({ card: its.id }, [name], undefined)
  }
  return { cardAt, fieldAt, write, settle, clear, editing, stop: () => setEditing(undefined) }
}
