import type { CSSProperties, FocusEvent, MouseEvent } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { useWords } from '../../../words/words.ts'
import { useAtCards } from '../useAtCards.ts'
import type { RowFocus } from '../useRowFocus.ts'
import type { Sight } from '../useSight.ts'
import { useTaking } from '../useTaking.ts'
import { CardRow } from './CardRow.tsx'
import { GroupRow, HeadRow } from './TableRows.tsx'
import type { Grid } from './useGrid.ts'
import { useGridKeys } from './useGridKeys.ts'
import type { Table } from './useTable.ts'
import styles from './table.module.css'

/** Ticks and mark, before the columns. */
const tickWidth = 5.5

interface Parts {
  table: Table
  grid: Grid
  keys: readonly string[]
  focus: RowFocus
  sight: Sight
}

/** The cells themselves, of which those near the sight are drawn. */
export function TableGrid(parts: Parts) {
  const { table, grid, sight } = parts
  const words = useWords().outline
  const { rows, columns, asked } = table
  const { list, rows: painted, above } = sight
  const hands = useHands(parts)
  const atCard = useAtCards()
  return (
    <div
      ref={list}
      role="grid"
      aria-label={words.tableOf(asked.kind ? cardKinds[asked.kind].many : words.table.all)}
      aria-rowcount={rows.length}
      aria-colcount={grid.names.length}
      aria-multiselectable
      tabIndex={-1}
      className={styles['grid']}
      style={{ blockSize: painted.getTotalSize(), ...widthsOf(columns) }}
      {...hands}
    >
      {painted.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index]
        if (!row) return null
        const stand = {
          ref: painted.measureElement,
          'data-index': index,
          'aria-rowindex': index + 1,
          style: row.is === 'head' ? {} : { insetBlockStart: start - above },
        }
        if (row.is === 'head') return <HeadRow key={key} table={table} grid={grid} stand={stand} />
        if (row.is === 'group') return <GroupRow key={key} row={row} grid={grid} stand={stand} />
        return <CardRow key={key} row={row} table={table} grid={grid} stand={stand} at={atCard(row.card)} />
      })}
    </div>
  )
}

/** What keys, focus and presses do in the grid. */
function useHands({ table, grid, keys, focus, sight }: Parts) {
  const taking = useTaking(keys, focus, sight, `[data-column="${CSS.escape(grid.column)}"]`)
  return {
    onKeyDown: useGridKeys(grid, table.rows.length - 1),
    onFocus: ({ target }: FocusEvent) => {
      taking.onFocus()
      const { row, column } = cellOf(target)
      focus.isAt(row)
      if (column !== undefined && column !== grid.column) grid.setColumn(column)
    },
    onBlur: taking.onBlur,
    onClick: ({ target }: MouseEvent) => pick(target, grid, keys, false),
    onDoubleClick: ({ target }: MouseEvent) => pick(target, grid, keys, true),
  }
}

function widthsOf(columns: Table['columns']): CSSProperties {
  const width = columns.reduce((sum, one) => sum + one.width, tickWidth)
  const each = columns.map((one) => `minmax(${one.width}rem, ${one.width}fr)`)
  return {
    inlineSize: `max(100%, ${width}rem)`,
    gridTemplateColumns: `${tickWidth}rem ${each.join(' ')}`,
  }
}

/** The cell that something stands in; the head of a group spans them all. */
function cellOf(target: Element): { row: string; column: string | undefined } {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? ''
  return { row, column: target.closest<HTMLElement>('[data-column]:not([aria-colspan])')?.dataset['column'] }
}

/** A press goes to a cell, two write in it. */
function pick(target: EventTarget, grid: Grid, keys: readonly string[], writes: boolean): void {
  if (!(target instanceof Element) || target.closest('input, button, textarea, select, [role="group"]'))
    return
  const { row, column } = cellOf(target)
  if (column === undefined) return
  if (writes) grid.write(keys.indexOf(row), column)
  else grid.go(keys.indexOf(row), column)
}
