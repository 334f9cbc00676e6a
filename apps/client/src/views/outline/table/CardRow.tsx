import type { Card } from '@parley/model/cards/index.ts'
import { KindMark } from '../../../panels/KindMark.tsx'
import { nameOf } from '../../../panels/kind-look.ts'
import { useCard } from '../../../session/useBoard.tsx'
import { Face } from '../../../ui/Face.tsx'
import { useWords } from '../../../words/words.ts'
import type { AtCard } from '../useAtCards.ts'
import { Cell } from './Cell.tsx'
import type { TableRow } from './table-rows.ts'
import type { Stand } from './TableRows.tsx'
import { ticks, type Grid } from './useGrid.ts'
import type { Table } from './useTable.ts'
import styles from './table.module.css'

interface Props {
  row: Extract<TableRow, { is: 'card' }>
  table: Table
  grid: Grid
  stand: Stand
  at: AtCard
}

/** One card, cell by cell, with the faces of those who have it. */
export function CardRow({ row, table, grid, stand, at }: Props) {
  const card = useCard(row.card)
  const index = stand['data-index']
  if (!card) return <div role="row" {...stand} className={styles['row']} />
  const tabIndex = (name: string) => (index === grid.at && grid.column === name ? 0 : -1)
  return (
    <div
      role="row"
      {...stand}
      aria-selected={grid.ticked.has(card.id)}
      data-row={row.key}
      data-status={card.status}
      className={styles['row']}
    >
      <TickCell card={card} grid={grid} tabIndex={tabIndex(ticks)} people={at.people} />
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

interface TickProps {
  card: Card
  grid: Grid
  tabIndex: number
  people: AtCard['people']
}

/** The head of the row: whether it is ticked, of what kind the card is, and the first who has it. */
function TickCell({ card, grid, tabIndex, people }: TickProps) {
  const words = useWords()
  const ticked = grid.ticked.has(card.id)
  return (
    <div role="gridcell" aria-colindex={1} className={styles['tick']}>
      <input
        type="checkbox"
        aria-label={words.outline.table.choose(nameOf(card, words.board.inspector.untitled))}
        checked={ticked}
        data-column={ticks}
        tabIndex={tabIndex}
        onChange={() => grid.tick([card.id], !ticked)}
      />
      <KindMark of={card} />
      {people[0] && (
        <>
          <Face name={people[0].who.name} colour={people[0].who.colour} size="s" />
          <span className="sr">{words.outline.who(people.map(({ who }) => who.name).join(', '))}</span>
        </>
      )}
    </div>
  )
}
