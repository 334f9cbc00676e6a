import type { VirtualItem } from '@tanstack/react-virtual'
import type { FocusEvent, MouseEvent } from 'react'
import { useSelected } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import type { Stand } from './row-place.tsx'
import { TreeRowView } from './TreeRows.tsx'
import { useAtCards } from './useAtCards.ts'
import type { RowFocus } from './useRowFocus.ts'
import type { Sight } from './useSight.ts'
import { useTaking } from './useTaking.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import styles from './OutlineTree.module.css'

interface Parts {
  tree: Tree
  acts: TreeActs
  keys: readonly string[]
  focus: RowFocus
  sight: Sight
}

/** The rows themselves, of which those near the sight are drawn. */
export function TreeGrid(parts: Parts) {
  const { tree, acts, focus, sight } = parts
  const words = useWords().outline
  const { list, rows: painted, above } = sight
  const hands = useHands(parts)
  const atCard = useAtCards()
  const chosen = new Set(useSelected())
  return (
    <div
      ref={list}
      role="treegrid"
      aria-label={words.tree}
      aria-multiselectable
      tabIndex={-1}
      className={styles['tree']}
      style={{ blockSize: painted.getTotalSize() }}
      {...hands}
    >
      {painted.getVirtualItems().map((item) => {
        const row = tree.rows[item.index]
        if (!row) return null
        return (
          <TreeRowView
            key={item.key}
            row={row}
            stand={{ ref: painted.measureElement, ...standOf(item, above, focus.at) }}
            tree={tree}
            acts={acts}
            chosen={row.is === 'card' && chosen.has(row.card)}
            at={row.is === 'card' ? atCard(row.card) : undefined}
          />
        )
      })}
    </div>
  )
}

/** Only the row that has the keyboard is come to by Tab. */
const standOf = ({ index, start }: VirtualItem, above: number, at: number): Stand => ({
  style: { insetBlockStart: start - above },
  tabIndex: index === at ? 0 : -1,
  'data-index': index,
})

/** What keys, focus and presses do in the tree. */
function useHands({ tree, acts, keys, focus, sight }: Parts) {
  const taking = useTaking(keys, focus, sight)
  return {
    onKeyDown: useTreeKeys(tree, focus, acts),
    onFocus: ({ target }: FocusEvent) => {
      taking.onFocus()
      focus.isAt(rowOf(target))
    },
    onBlur: taking.onBlur,
    onClick: (event: MouseEvent<HTMLElement>) => pick(event, tree, acts),
  }
}

/** The row that something stands in; what an open card unfolds to belongs to the card's own. */
function rowOf(target: Element): string {
  const row = target.closest<HTMLElement>('[data-row]')
  return row?.dataset['card'] ?? row?.dataset['row'] ?? ''
}

/** A press on a row, as in any list: with Shift up to here, with Ctrl this one too. */
function pick(event: MouseEvent<HTMLElement>, tree: Tree, acts: TreeActs): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest('button, a, input, textarea, select, summary, label'))
    return
  const key = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const row = tree.rows.find((one) => one.key === key)
  if (!row || row.is === 'body') return
  if (event.shiftKey) return acts.chooseTo(row)
  if (event.ctrlKey || event.metaKey) return acts.chooseToo(row)
  acts.chooseOne(row)
  tree.unfold([row], !row.open)
}
