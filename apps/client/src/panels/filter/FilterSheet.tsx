import { useMemo } from 'react'
import { choicesOn, filterKeys, type Choice, type FilterKey } from '@parley/model/filter/filter.ts'
import { useFindings } from '../../session/useBoard.tsx'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { useWords } from '../../words/words.ts'
import { useChoiceName } from './useChoiceName.ts'
import { useFilter } from './useFilter.ts'
import styles from './filter.module.css'

/** All that can be asked for on this board, each value with how many cards it has. */
export function FilterSheet() {
  const said = useWords().filter
  const board = useCalmBoard()
  const findings = useFindings()
  const choices = useMemo(() => choicesOn(board, findings), [board, findings])
  return (
    <div className={styles['sheet']}>
      <h2>{said.title}</h2>
      <p className={styles['quiet']}>{said.says}</p>
      {filterKeys.map((key) => (
        <Values key={key} of={key} choices={choices[key]} />
      ))}
    </div>
  )
}

function Values({ of, choices }: { of: FilterKey; choices: readonly Choice[] }) {
  const said = useWords().filter
  const { filter, choose } = useFilter()
  const nameOf = useChoiceName()
  const on = filter[of]
  // What no card has is offered only to be taken back.
  const offered = choices.filter(({ value, cards }) => cards > 0 || on.includes(value))
  if (offered.length === 0) return null
  const toggle = (value: string) =>
    choose(of, on.includes(value) ? on.filter((one) => one !== value) : [...on, value])
  return (
    <fieldset className={styles['values']}>
      <legend>{said.keys[of]}</legend>
      {offered.map(({ value, cards }) => (
        <label key={value} className={styles['value']}>
          <input type="checkbox" checked={on.includes(value)} onChange={() => toggle(value)} />
          <span dir="auto">{nameOf(of, value)}</span>
          <span className={styles['count']}>
            <span aria-hidden>{cards}</span>
            <span className="sr">{said.cards(cards)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
