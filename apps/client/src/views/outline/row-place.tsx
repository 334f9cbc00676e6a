import { ChevronRight } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { CardRow, KindRow, PartRow } from './tree-rows.ts'
import styles from './TreeRows.module.css'

/** Where a row is painted, and whether the keyboard comes to it. */
export type Stand = Pick<ComponentProps<'div'>, 'ref' | 'style' | 'tabIndex'> & { 'data-index': number }

export const Twist = () => <Icon of={ChevronRight} size="s" points className={styles['twist']} />

/** What every row of a tree says of its place. */
export const placeOf = (row: PartRow | KindRow | CardRow) => ({
  role: 'row',
  'aria-level': row.level,
  'aria-posinset': row.at,
  'aria-setsize': row.of,
  'aria-expanded': row.open,
  'data-row': row.key,
})
