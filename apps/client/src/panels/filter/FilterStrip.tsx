import { ListFilter, X } from 'lucide-react'
import { filterKeys, type FilterKey } from '@parley/model/filter/filter.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { BoardViewName } from '../board-views.ts'
import { useChoiceName } from './useChoiceName.ts'
import { useFilter } from './useFilter.ts'
import styles from './filter.module.css'

/** Above the view while a filter is on: what is asked for, how much of the plan that is, and the way back to all of it. */
export function FilterStrip({ view }: { view: BoardViewName }) {
  const said = useWords().filter
  const { filter, on, shown, total, showAll } = useFilter()
  if (!on) return null
  const aside: Partial<Record<BoardViewName, string>> = { canvas: said.stepBack, numbers: said.sums }
  return (
    <section className={styles['strip']} aria-label={said.chosen}>
      <Icon of={ListFilter} size="s" />
      {filterKeys.flatMap((key) =>
        filter[key].map((value) => <Chosen key={`${key} ${value}`} of={key} value={value} />),
      )}
      <p role="status" className={styles['told']}>
        <strong>{said.shown(shown, total)}</strong>{' '}
        {shown === 0 ? said.nothing : shown < total && aside[view]}
      </p>
      <Button size="s" variant="bare" onClick={showAll}>
        {said.showAll}
      </Button>
    </section>
  )
}

function Chosen({ of, value }: { of: FilterKey; value: string }) {
  const said = useWords().filter
  const { filter, choose } = useFilter()
  const name = useChoiceName()(of, value)
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-label={said.remove(said.keys[of], name)}
      onClick={() =>
        choose(
          of,
          filter[of].filter((one) => one !== value),
        )
      }
    >
      <span dir="auto">{said.chip(said.keys[of], name)}</span>
      <Icon of={X} size="s" />
    </button>
  )
}
