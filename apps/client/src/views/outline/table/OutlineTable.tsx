import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useIsPhone } from '../../../ui/phone.ts'
import { useWords } from '../../../words/words.ts'
import { ChosenBar } from '../ChosenBar.tsx'
import { useAdding } from '../useAdding.ts'
import { useRowFocus } from '../useRowFocus.ts'
import { useSight } from '../useSight.ts'
import { useAskedFor } from '../useTree.ts'
import { TableBar } from './TableBar.tsx'
import { TableGrid } from './TableGrid.tsx'
import { useGrid, type Grid } from './useGrid.ts'
import { useTable, type Table } from './useTable.ts'
import styles from './table.module.css'

const height = 2.5

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
