import type { Card } from '@parley/model/cards/index.ts'
import { useBoard } from '../../../session/useBoard.tsx'
import { Face } from '../../../ui/Face.tsx'
import { useWords } from '../../../words/words.ts'
import type { Here } from '../useAtCards.ts'
import { CellEditor } from './CellEditor.tsx'
import type { Column } from './columns.ts'
import type { Grid } from './useGrid.ts'
import type { Leave } from './useLeaving.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import styles from './table.module.css'

interface Props {
  card: Card
  row: string
  column: Column
  at: number
  grid: Grid
  tabIndex: number
  /** Who writes in it. */
  other: Here | undefined
}

/** One cell: what is said there, or the control that it is written with. */
export function Cell({ card, row, column, at, grid, tabIndex, other }: Props) {
  const { inspector } = useWords().board
  const { edit } = useWords().outline.table
  const { name, label, field } = column
  const text = useBoard((board) => column.shown(card, board).text)
  const editing = grid.editing?.row === row && grid.editing.column === name ? grid.editing : undefined
  return (
    <div
      role={name === 'title' ? 'rowheader' : 'gridcell'}
      aria-colindex={grid.names.indexOf(name) + 1}
      aria-readonly={!field || card.locked === true || undefined}
      tabIndex={tabIndex}
      data-column={name}
      data-control={field?.control}
      data-person={other?.who.colour}
      className={styles['cell']}
    >
      <span className={styles['text']} dir="auto">
        {name === 'title' ? nameOf(card, inspector.untitled) : text}
      </span>
      {other && <Writer who={other.who} />}
      {editing && field && (
        <CellEditor
          card={card}
          name={name}
          field={field}
          label={edit(label, nameOf(card, inspector.untitled))}
          fresh={editing.fresh}
          onSettle={(was, next) => grid.settle(card, name, was, next)}
          onLeave={(to) => leave(to, at, name, grid)}
        />
      )}
    </div>
  )
}

function Writer({ who: { name, colour } }: { who: Here['who'] }) {
  const { inspector } = useWords().board
  return (
    <span className={styles['writer']}>
      <Face name={name} colour={colour} size="s" />
      <span className="sr">{inspector.writes(name)}</span>
    </span>
  )
}

/** From a cell that was written in to where its editor leads. */
function leave(to: Leave, at: number, name: string, grid: Grid): void {
  grid.stop()
  const here = grid.names.indexOf(name)
  if (to === 'stay') grid.go(at, name)
  if (to === 'down') grid.go(at + 1, name)
  if (to === 'next') grid.go(at, grid.names[here + 1] ?? name)
  if (to === 'before') grid.go(at, grid.names[here - 1] ?? name)
}
