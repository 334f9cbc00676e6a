import { useMemo, type ReactNode } from 'react'
import { useOpenField } from '../../panels/useOpenField.ts'
import { useSelected } from '../../session/useBoard.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { PartsNav } from './PartsNav.tsx'
import type { By } from './parts.ts'
import { partAt, partKey, type TreeRow } from './tree-rows.ts'
import { TreeGrid } from './TreeGrid.tsx'
import { useClip } from './useClip.ts'
import { useRowFocus } from './useRowFocus.ts'
import { useSight } from './useSight.ts'
import { useAskedFor, useTree } from './useTree.ts'
import { useTreeActs } from './useTreeActs.ts'
import styles from './OutlineTree.module.css'

const heights: Readonly<Record<TreeRow['is'], number>> = { part: 5.5, kind: 3, card: 2.625, body: 24 }

/** The plan as a tree: all that the canvas can do, by keyboard and by ear. */
export function OutlineTree({ by, head }: { by: By; head: ReactNode }) {
  const tree = useTree(by)
  const { rows } = tree
  const { keys, focus, sight } = usePlaces(rows)
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

/** Which row has the keyboard, and which are near the sight. */
function usePlaces(rows: readonly TreeRow[]) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const focus = useRowFocus(keys)
  const sight = useSight({
    count: rows.length,
    keyOf: (at) => keys[at] ?? '',
    sizeOf: (at) => heights[rows[at]?.is ?? 'card'],
    kept: [focus.at, focus.at + 1],
  })
  return { keys, focus, sight }
}
