import type { MouseEvent, ReactNode } from 'react'
import { useMemo } from 'react'
import { useOpenField } from '../../panels/useOpenField.ts'
import { useSelected } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { PartsNav } from './PartsNav.tsx'
import type { By } from './parts.ts'
import { partAt, partKey, type TreeRow } from './tree-rows.ts'
import { TreeRowView } from './TreeRows.tsx'
import { useAtCards } from './useAtCards.ts'
import { useClip } from './useClip.ts'
import { useRowFocus, type RowFocus } from './useRowFocus.ts'
import { useSight, type Sight } from './useSight.ts'
import { useTaking } from './useTaking.ts'
import { useAskedFor, useTree, type Tree } from './useTree.ts'
import { useTreeActs, type TreeActs } from './useTreeActs.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import styles from './OutlineTree.module.css'

const heights: Readonly<Record<TreeRow['is'], number>> = { part: 5.5, kind: 3, card: 2.625, body: 24 }

/** The plan as a tree: all that the canvas can do, by keyboard and by ear. */
export function OutlineTree({ by, head }: { by: By; head: ReactNode }) {
  const tree = useTree(by)
  const { rows } = tree
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const focus = useRowFocus(keys)
  const sight = useSight({
    count: rows.length,
    keyOf: (at) => keys[at] ?? '',
    sizeOf: (at) => heights[rows[at]?.is ?? 'card'],
    kept: [focus.at, focus.at + 1],
  })
  const { scroller } = sight
  const acts = useTreeActs(tree, focus)
  const selected = useSelected()
  useAskedFor((cards, writes) => {
    tree.reveal(cards, true)
    if (!writes) focus.go(cards[0], undefined, 'start')
  })
  useOpenField()
  const active = rows[focus.at]
  useClip({
    taken: () => (active ? acts.meant(active) : []),
    onLaid: (cards) => {
      acts.choose(cards)
      focus.go(cards[0])
    },
  })
  return (
    <div className={styles['outline']}>
      <PartsNav
        by={by}
        tree={tree}
        current={partAt(rows, focus.at)}
        onGo={(part) => focus.go(partKey(part), undefined, 'start')}
      />
      <div ref={scroller} className={styles['main']}>
        {head}
        <div className={styles['chosen']}>
          <ChosenBar ids={selected} least={2} onNone={() => acts.choose([])} />
        </div>
        <TreeGrid tree={tree} acts={acts} keys={keys} focus={focus} sight={sight} />
      </div>
    </div>
  )
}

interface Parts {
  tree: Tree
  acts: TreeActs
  keys: readonly string[]
  focus: RowFocus
  sight: Sight
}

/** The rows themselves, of which those near the sight are drawn. */
function TreeGrid({ tree, acts, keys, focus, sight }: Parts) {
  const words = useWords().outline
  const { list, rows: painted, above } = sight
  const taking = useTaking(keys, focus, sight)
  const press = useTreeKeys(tree, focus, acts)
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
      onKeyDown={press}
      onFocus={({ target }) => {
        taking.onFocus()
        focus.isAt(rowOf(target))
      }}
      onBlur={taking.onBlur}
      onClick={(event) => pick(event, tree, acts)}
    >
      {painted.getVirtualItems().map(({ key, index, start }) => {
        const row = tree.rows[index]
        if (!row) return null
        const stand = {
          ref: painted.measureElement,
          style: { insetBlockStart: start - above },
          tabIndex: index === focus.at ? 0 : -1,
          'data-index': index,
        }
        return (
          <TreeRowView
            key={key}
            row={row}
            stand={stand}
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
