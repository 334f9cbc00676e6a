import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ComponentProps } from 'react'
import { KindMark } from '../../../panels/KindMark.tsx'
import { nameOf } from '../../../panels/kind-look.ts'
import { useCard } from '../../../session/useBoard.tsx'
import { Face } from '../../../ui/Face.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useWords } from '../../../words/words.ts'
import type { AtCard } from '../useAtCards.ts'
import { Cell } from './Cell.tsx'
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

interface CardProps {
  row: Extract<TableRow, { is: 'card' }>
  table: Table
  grid: Grid
  stand: Stand
  at: AtCard
}

/** One card, cell by cell, with the faces of those who have it. */
export function CardRow({ row, table, grid, stand, at }: CardProps) {
  const card = useCard(row.card)
  const words = useWords()
  const index = stand['data-index']
  if (!card) return <div role="row" {...stand} className={styles['row']} />
  const ticked = grid.ticked.has(card.id)
  const tabIndex = (name: string) => (index === grid.at && grid.column === name ? 0 : -1)
  return (
    <div
      role="row"
      {...stand}
      aria-selected={ticked}
      data-row={row.key}
      data-status={card.status}
      className={styles['row']}
    >
      <div role="gridcell" aria-colindex={1} className={styles['tick']}>
        <input
          type="checkbox"
          aria-label={words.outline.table.choose(nameOf(card, words.board.inspector.untitled))}
          checked={ticked}
          data-column={ticks}
          tabIndex={tabIndex(ticks)}
          onChange={() => grid.tick([card.id], !ticked)}
        />
        <KindMark of={card} />
        {at.people[0] && (
          <>
            <Face name={at.people[0].who.name} colour={at.people[0].who.colour} size="s" />
            <span className="sr">{words.outline.who(at.people.map(({ who }) => who.name).join(', '))}</span>
          </>
        )}
      </div>
      {table.columns.map((column) => (
        <Cell
          key={column.name}
          card={card}
          row={row.key}
          column={column}
          at={index}
          grid={grid}
          tabIndex={tabIndex(column.name)}
          other={at.people.find(({ writes }) => writes === column.name)}
        />
      ))}
    </div>
  )
}
