import { useEffect, useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { rebase } from '../../../panels/inspector/rebase.ts'
import { useEdit, useMayWrite, useSession } from '../../../session/useBoard.tsx'
import type { RowFocus } from '../useRowFocus.ts'
import type { Table } from './useTable.ts'

/** The cell that is written in; `fresh` where the first letter takes the place of what was there. */
export type Editing = { row: string; column: string; fresh: boolean }
export type Grid = ReturnType<typeof useGrid>

/** The column of the ticks, before all others. */
export const ticks = 'ticks'

/** Where the keyboard is in the grid, what is ticked, and which cell is being written in. */
export function useGrid({ rows, columns }: Table, focus: RowFocus) {
  const session = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const [column, setColumn] = useState('title')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<Editing>()
  const names = [ticks, ...columns.map(({ name }) => name)]
  const row = rows[focus.at]
  const card = row?.is === 'card' ? row.card : undefined
  useTold(ticked, card)

  const go = (at: number, name: string) => {
    const to = rows[Math.max(0, Math.min(rows.length - 1, at))]
    if (!to) return
    setColumn(name)
    focus.go(to.key, to.is === 'group' ? '[data-column]' : `[data-column="${CSS.escape(name)}"]`)
  }
  const cardAt = (at: number): Card | undefined => {
    const there = rows[at]
    return there?.is === 'card' ? session.reader.board.cards.get(there.card) : undefined
  }
  const fieldAt = (name: string) => columns.find((one) => one.name === name)?.field
  /** Begins to write in a cell, where that is possible. */
  const write = (at: number, name: string, fresh = false): boolean => {
    const to = rows[at]
    const its = cardAt(at)
    if (!mayWrite || !its || !to || its.locked || !fieldAt(name)) return false
    setColumn(name)
    setEditing({ row: to.key, column: name, fresh })
    return true
  }
  /** What was written becomes the card's, as one step; letters that others typed in the same text meanwhile stay. */
  const settle = (its: Card, name: string, was: unknown, next: unknown) => {
    if (JSON.stringify(was) === JSON.stringify(next)) return
    const now = Object.entries(session.reader.board.cards.get(its.id) ?? {}).find(
      ([key]) => key === name,
    )?.[1]
    const isText = name === 'title' || name === 'notes'
    const text = isText ? rebase(textOf(was), textOf(next), textOf(now)) : next
    edit.setField({ card: its.id }, [name], text)
  }
  const clear = (at: number, name: string): boolean => {
    const its = cardAt(at)
    if (!its || its.locked || name === 'title' || !fieldAt(name)) return false
    return edit.setField({ card: its.id }, [name], undefined)
  }
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))))
  const all = rows.flatMap((one) => (one.is === 'card' ? [one.card] : []))
  return {
    at: focus.at,
    column: names.includes(column) ? column : 'title',
    setColumn,
    names,
    all,
    go,
    cardAt,
    fieldAt,
    write,
    settle,
    clear,
    tick,
    ticked,
    editing,
    stop: () => setEditing(undefined),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Others see which rows I chose, or the one that I am on. */
function useTold(ticked: ReadonlySet<string>, card: string | undefined): void {
  const { selected } = useSession()
  useEffect(() => {
    if (ticked.size > 0) selected.setState([...ticked], true)
    else if (card !== undefined) selected.setState([card], true)
  }, [ticked, card, selected])
}
