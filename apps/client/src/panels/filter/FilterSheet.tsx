import { Bookmark } from 'lucide-react'
import { useMemo } from 'react'
import { choicesOn, filterKeys, type Choice, type FilterKey } from '@parley/model/filter/filter.ts'
import { useFindings, useSession } from '../../session/useBoard.tsx'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { Button } from '../../ui/Button.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { useWords } from '../../words/words.ts'
import { doorOf } from '../acts/door.ts'
import { SavedViews } from '../saved-views/SavedViews.tsx'
import { useChoiceName } from './useChoiceName.ts'
import { useFilter } from './useFilter.ts'
import styles from './filter.module.css'

/** All that can be asked for on this board, each value with how many cards it has. */
export function FilterSheet({ onGo }: { onGo: () => void }) {
  const words = useWords()
  const session = useSession()
  const said = words.filter
  const phone = useIsPhone()
  const board = useCalmBoard()
  const findings = useFindings()
  const choices = useMemo(() => choicesOn(board, findings), [board, findings])
  const save = () => {
    onGo()
    doorOf(session).setState('saveView', true)
  }
  return (
    <div className={styles['sheet']}>
      <SavedViews onGo={onGo} />
      <h2>{said.title}</h2>
      <p className={styles['quiet']}>{said.says}</p>
      {filterKeys.map((key) => (
        <Values key={key} of={key} choices={choices[key]} />
      ))}
      <div className={styles['foot']}>
        <Button size="s" variant="bare" icon={Bookmark} className={styles['save']} onClick={save}>
          {words.savedViews.save}
        </Button>
        {phone && (
          <Button size="s" onClick={onGo}>
            {words.ui.close}
          </Button>
        )}
      </div>
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
