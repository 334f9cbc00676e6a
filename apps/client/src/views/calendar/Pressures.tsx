import { memo } from 'react'
import { above } from '@parley/model/rules/limit.ts'
import { daysAfter } from '@parley/model/rules/time.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { sameThroughout } from '../../ui/same.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Pressure } from './plan-of-days.ts'
import type { Scale } from './scale.ts'
import type { Calendaring } from './useCalendar.ts'
import page from './calendar.module.css'
import styles from './Pressures.module.css'

interface Props {
  pressures: readonly Pressure[]
  scale: Scale
  acts: Calendaring
}

/** What comes to each segment unasked. */
export const Pressures = memo(function Pressures({ pressures, scale, acts }: Props) {
  const words = useWords().calendar
  if (pressures.length === 0) return null
  return (
    <div role="listitem" className={page['group']}>
      <h3 className="sr">{words.pressure}</h3>
      <div role="list">
        {pressures.map((pressure) => (
          <PressureRow key={pressure.segment.id} pressure={pressure} scale={scale} acts={acts} />
        ))}
      </div>
    </div>
  )
})

interface RowProps {
  pressure: Pressure
  scale: Scale
  acts: Calendaring
}

/** How much comes to a segment unasked, week by week, under the line that it bears. Drawn anew where that is another. */
const PressureRow = memo(DrawnRow, sameThroughout)

function DrawnRow({ pressure, scale, acts }: RowProps) {
  const words = useWords()
  const { number, date } = useFormats()
  const { segment, weeks, cap } = pressure
  const name = nameOf(segment, words.board.inspector.untitled)
  const most = Math.max(...weeks)
  const top = Math.max(most, cap) * 1.15 || 1
  const peak = daysAfter(scale.first, 7 * weeks.indexOf(most))
  return (
    <div role="listitem" className={page['line']} data-tall>
      <CardButton
        className={styles['weeks']}
        aria-label={words.calendar.pressureSays(name, number(most), date(peak), number(cap))}
        onOpen={() => acts.show(segment.id)}
      >
        {weeks.map((pushes, week) => {
          const monday = daysAfter(scale.first, 7 * week)
          return (
            <i
              key={monday}
              className={styles['pushes']}
              data-over={above(pushes, cap) || undefined}
              title={words.calendar.weekOf(date(monday), number(pushes))}
              style={{
                insetInlineStart: 7 * week * scale.px,
                inlineSize: 7 * scale.px,
                blockSize: `${(100 * pushes) / top}%`,
              }}
            />
          )
        })}
        <i className={styles['cap']} style={{ insetBlockEnd: `${(100 * cap) / top}%` }} />
      </CardButton>
    </div>
  )
}
