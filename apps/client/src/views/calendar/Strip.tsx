import type { CSSProperties } from 'react'
import { linksFrom, type Board } from '@parley/model/board/board.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { Bar } from './Bar.tsx'
import { PressureRow } from './PressureRow.tsx'
import type { Group } from '../../panels/days-of.ts'
import { pressuresOn } from './plan-of-days.ts'
import { monthsOf, weeksOf, type Scale } from './scale.ts'
import type { Calendaring } from './useCalendar.ts'
import { Waiting } from './Waiting.tsx'
import styles from './calendar.module.css'

interface Props {
  board: Board
  groups: readonly Group[]
  scale: Scale
  today: string
  acts: Calendaring
}

/** All that has days, one line each, under one strip of months and weeks. */
export function Strip({ board, groups, scale, today, acts }: Props) {
  const words = useWords()
  const passes = usePasses()
  const pressures = pressuresOn(board, scale.first, scale.days).filter(({ segment }) => passes(segment))
  return (
    <div
      className={styles['strip']}
      role="list"
      aria-label={words.calendar.strip}
      style={{ '--day': `${scale.px}px` } as CSSProperties}
    >
      <Ticks scale={scale} />
      <Today scale={scale} today={today} />
      {groups.map(({ kind, entries }) => (
        <div key={kind} role="listitem" className={styles['group']}>
          <h3>{words.calendar.groups[kind]}</h3>
          <div role="list">
            {entries.map((entry) => (
              <div key={entry.card.id} role="listitem" className={styles['row']} data-card={entry.card.id}>
                <button type="button" className={styles['name']} onClick={() => acts.show(entry.card.id)}>
                  <KindMark of={entry.card} />
                  <span dir="auto">{nameOf(entry.card, words.board.inspector.untitled)}</span>
                </button>
                <div className={styles['track']} style={{ inlineSize: scale.days * scale.px }}>
                  <Bar
                    entry={entry}
                    scale={scale}
                    onMove={(days) => acts.move(entry.card, days)}
                    onOpen={() => acts.show(entry.card.id)}
                  />
                </div>
              </div>
            ))}
          </div>
        </div>
      ))}
      {pressures.length > 0 && (
        <div role="listitem" className={styles['group']}>
          <h3>{words.calendar.pressure}</h3>
          <div role="list">
            {pressures.map((pressure) => (
              <PressureRow key={pressure.segment.id} pressure={pressure} scale={scale} acts={acts} />
            ))}
          </div>
        </div>
      )}
      <Waiting
        groups={groups}
        scale={scale}
        waits={(id) => linksFrom(board, id, 'dependsOn').map(({ to }) => to)}
      />
    </div>
  )
}

function Ticks({ scale }: { scale: Scale }) {
  const { date } = useFormats()
  const fine = scale.px >= 12
  return (
    <div className={styles['ticks']} aria-hidden>
      <span className={styles['corner']} />
      <div className={styles['months']} style={{ inlineSize: scale.days * scale.px }}>
        {monthsOf(scale).map(({ day, at, span }) => (
          <span key={day} style={{ insetInlineStart: at * scale.px, inlineSize: span * scale.px }}>
            {span * scale.px > 40 && date(day, scale.px >= 5 ? 'monthOfYear' : 'month')}
          </span>
        ))}
        {fine &&
          weeksOf(scale).map(({ day, at }) => (
            <em key={day} style={{ insetInlineStart: at * scale.px }}>
              {Number(day.slice(8))}
            </em>
          ))}
      </div>
    </div>
  )
}

function Today({ scale, today }: { scale: Scale; today: string }) {
  const words = useWords().calendar
  const at = daysBetween(scale.first, today)
  if (at < 0 || at >= scale.days) return null
  return (
    <i
      className={styles['today']}
      data-today
      style={{ '--at': `${(at + 0.5) * scale.px}px` } as CSSProperties}
      aria-hidden
    >
      <span>{words.today}</span>
    </i>
  )
}
