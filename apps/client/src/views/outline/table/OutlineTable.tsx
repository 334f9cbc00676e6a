import { useEffect, useEffectEvent, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useIsPhone } from '../../../ui/phone.ts'
import { useWords } from '../../../words/words.ts'
import { ChosenBar } from '../ChosenBar.tsx'
import { useAdding } from '../useAdding.ts'
import { useAtCards } from '../useAtCards.ts'
import { useRowFocus, type RowFocus } from '../useRowFocus.ts'
import { useSight, type Sight } from '../useSight.ts'
import { useTaking } from '../useTaking.ts'
import { useAskedFor } from '../useTree.ts'
import { TableBar } from './TableBar.tsx'
import { CardRow, GroupRow, HeadRow } from './TableRows.tsx'
import { useGrid, type Grid } from './useGrid.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useTable, type Table } from './useTable.ts'
import styles from './table.module.css'

const height = 2.5
/** Ticks and mark, before the columns. */
const tickWidth = 5.5

/** The plan as a table: any kind, sorted and grouped, written in where it stands, and many cards at once. */
export function OutlineTable({ head }: { head: ReactNode }) {
  const words = useWords().outline
  const phone = useIsPhone()
  const table = useTable()
  const { rows } = table
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const focus = useRowFocus(keys)
  const grid = useGrid(table, focus)
  const sight = useSight({
    count: rows.length,
    keyOf: (at) => keys[at] ?? '',
    sizeOf: () => height,
    kept: [0, focus.at],
  })
  const { scroller } = sight
  const adding = useAdding()
  const showFresh = useGoTo(table, grid)
  return (
    <div ref={scroller} className={styles['scroller']}>
      <div className={styles['above']}>
        {head}
        <TableBar table={table} onAdd={(kind) => showFresh(adding(kind))} />
        {!phone && <p className={styles['help']}>{words.table.keys}</p>}
        <ChosenBar ids={[...grid.ticked]} least={1} onNone={() => grid.tick(grid.all, false)} />
      </div>
      {table.board.cards.size === 0 && <EmptyState title={words.empty} says={words.emptySays} />}
      <TableGrid table={table} grid={grid} keys={keys} focus={focus} sight={sight} />
    </div>
  )
}

interface Parts {
  table: Table
  grid: Grid
  keys: readonly string[]
  focus: RowFocus
  sight: Sight
}

/** The cells themselves, of which those near the sight are drawn. */
function TableGrid({ table, grid, keys, focus, sight }: Parts) {
  const words = useWords().outline
  const { rows, columns, asked } = table
  const { list, rows: painted, above } = sight
  const taking = useTaking(keys, focus, sight, `[data-column="${CSS.escape(grid.column)}"]`)
  const press = useGridKeys(grid, rows.length - 1)
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
      onKeyDown={press}
      onFocus={({ target }) => {
        taking.onFocus()
        const { row, column } = cellOf(target)
        focus.isAt(row)
        if (column !== undefined && column !== grid.column) grid.setColumn(column)
      }}
      onBlur={taking.onBlur}
      onClick={({ target }) => pick(target, grid, keys, false)}
      onDoubleClick={({ target }) => pick(target, grid, keys, true)}
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

function widthsOf(columns: Table['columns']): CSSProperties {
  const width = columns.reduce((sum, one) => sum + one.width, tickWidth)
  const each = columns.map((one) => `minmax(${one.width}rem, ${one.width}fr)`)
  return {
    inlineSize: `max(100%, ${width}rem)`,
    gridTemplateColumns: `${tickWidth}rem ${each.join(' ')}`,
  }
}

/** Goes to a card that is asked for; answers how a new one is gone to, whose row comes at the next quiet moment. */
function useGoTo({ rows }: Table, grid: Grid): (fresh: string | undefined) => void {
  const show = (card: string, write: boolean) => {
    const at = rows.findIndex((row) => row.is === 'card' && row.card === card)
    if (at < 0) return false
    if (write) grid.write(at, 'title')
    else grid.go(at, 'title')
    return true
  }
  useAskedFor(([card]) => card !== undefined && show(card, false))
  const [fresh, setFresh] = useState<string>()
  const showFresh = useEffectEvent(() => {
    if (fresh !== undefined && show(fresh, true)) setFresh(undefined)
  })
  useEffect(() => showFresh(), [fresh, rows])
  return setFresh
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
