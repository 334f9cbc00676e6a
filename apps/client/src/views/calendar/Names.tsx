import { Fragment, memo } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import type { Group } from '../../panels/days-of.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Pressure } from './plan-of-days.ts'
import type { Calendaring } from './useCalendar.ts'
import page from './calendar.module.css'
import styles from './Names.module.css'

interface Props {
  groups: readonly Group[]
  pressures: readonly Pressure[]
  acts: Calendaring
}

/**
 * The names stay while the days go by: one column of them, for each thing that stays is painted as a layer of its own, and
 * a layer a line takes a frame. What they say and do, their bars say and do as well, to whoever has no mouse.
 */
export function Names({ groups, pressures, acts }: Props) {
  const words = useWords().calendar
  const { number } = useFormats()
  return (
    <div className={styles['names']} aria-hidden>
      <span className={page['corner']} />
      {groups.map(({ kind, entries }) => (
        <Fragment key={kind}>
          <b className={styles['kind']}>{words.groups[kind]}</b>
          {entries.map(({ card }) => (
            <Name key={card.id} card={card} acts={acts} />
          ))}
        </Fragment>
      ))}
      {pressures.length > 0 && <b className={styles['kind']}>{words.pressure}</b>}
      {pressures.map(({ segment, cap }) => (
        <Name key={segment.id} card={segment} acts={acts} cap={words.cap(number(cap))} />
      ))}
    </div>
  )
}

interface NameProps {
  card: Card
  acts: Calendaring
  /** What a segment bears a week. */
  cap?: string
}

const Name = memo(function Name({ card, acts, cap }: NameProps) {
  const words = useWords()
  return (
    <CardButton
      tabIndex={-1}
      className={page['name']}
      data-tall={cap !== undefined || undefined}
      onOpen={() => acts.show(card.id)}
    >
      <KindMark of={card} />
      <span dir="auto">{nameOf(card, words.board.inspector.untitled)}</span>
      {cap !== undefined && <small>{cap}</small>}
    </CardButton>
  )
})
