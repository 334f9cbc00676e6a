import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { useWords } from '../../../words/words.ts'
import type { Column } from './columns.ts'
import type { TableRow } from './table-rows.ts'
import { ticks, type Grid } from './useGrid.ts'
import { head, type Table } from './useTable.ts'
import styles from './table.module.css'

/** Where a row is painted, and its place among all of them. */
export type Stand = Pick<ComponentProps<'div'>, 'ref' | 'style'> & {
  'data-index': number
  'aria-rowindex': number
}

interface HeadProps {
  table: Table
  grid: Grid
  stand: Stand
}

/** The heads of the columns: a press sorts, a second one turns, a third one sorts no more. */
export function HeadRow({ table, grid, stand }: HeadProps) {
  const words = useWords().outline.table
  const all = grid.all.length > 0 && grid.all.every((id) => grid.ticked.has(id))
  const tabIndex = (name: string) => (grid.at === 0 && grid.column === name ? 0 : -1)
  return (
    <div role="row" {...stand} data-row={head} className={styles['head']}>
      <div role="columnheader" aria-colindex={1} className={styles['tick']}>
        <input
          type="checkbox"
          aria-label={words.chooseAll}
          checked={all}
          data-column={ticks}
          tabIndex={tabIndex(ticks)}
          onChange={() => grid.tick(grid.all, !all)}
        />
      </div>
      {table.columns.map((column, at) => (
        <ColumnHead
          key={column.name}
          column={column}
          at={at}
          table={table}
          tabIndex={tabIndex(column.name)}
        />
      ))}
    </div>
  )
}

interface ColumnProps {
  column: Column
  at: number
  table: Table
  tabIndex: number
}

function ColumnHead({ column: { name, label }, at, table: { asked, ask }, tabIndex }: ColumnProps) {
  const words = useWords().outline.table
  const sort = asked.sort?.column === name ? asked.sort : undefined
  const next = !sort ? { column: name, up: true } : sort.up ? { column: name, up: false } : undefined
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={sort ? (sort.up ? 'ascending' : 'descending') : undefined}
      className={styles['columnHead']}
    >
      <button
        type="button"
        data-column={name}
        tabIndex={tabIndex}
        title={next ? words.sorted(label, next.up) : words.unsort(label)}
        onClick={() => ask({ sort: next })}
      >
        {label}
        {sort && <Icon of={sort.up ? ArrowUp : ArrowDown} size="s" />}
      </button>
    </div>
  )
}

export function GroupRow({
  row,
  grid,
  stand,
}: {
  row: Extract<TableRow, { is: 'group' }>
  grid: Grid
  stand: Stand
}) {
  const { cards } = useWords().outline
  return (
    <div role="row" {...stand} data-row={row.key} className={styles['group']}>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={grid.names.length}
        data-column="title"
        tabIndex={stand['data-index'] === grid.at ? 0 : -1}
      >
        <b>{row.says}</b> <span>{cards(row.count)}</span>
      </div>
    </div>
  )
}
