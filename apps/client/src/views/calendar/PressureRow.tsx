import type { Board } from '@parley/model/board/board.ts'
import { daysAfter } from '@parley/model/rules/time.ts'
import { above } from '@parley/model/rules/limit.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { pressuresOn, type Pressure } from './plan-of-days.ts'
import type { Scale } from './scale.ts'
import type { Calendaring } from './useCalendar.ts'
import styles from './calendar.module.css'

/** What comes to each segment unasked. */
export function Pressures({ board, scale, acts }: { board: Board; scale: Scale; acts: Calendaring }) {
  const words = useWords().calendar
  const passes = usePasses()
  const pressures = pressuresOn(board, scale.first, scale.days).filter(({ segment }) => passes(segment))
  if (pressures.length === 0) return null
  return (
    <div role="listitem" className={styles['group']}>
      <h3>{words.pressure}</h3>
      <div role="list">
        {pressures.map((pressure) => (
          <PressureRow key={pressure.segment.id} pressure={pressure} scale={scale} acts={acts} />
        ))}
      </div>
    </div>
  )
}

/** How much comes to a segment unasked, week by week, under the line that it bears. */
function PressureRow({ pressure, scale, acts }: { pressure: Pressure; scale: Scale; acts: Calendaring }) {
  const words = useWords()
  const { number, date } = useFormats()
  const { segment, weeks, cap } = pressure
  const name = nameOf(segment, words.board.inspector.untitled)
  const most = Math.max(...weeks)
  const top = Math.max(most, cap) * 1.15 || 1
  const peak = daysAfter(scale.first, 7 * weeks.indexOf(most))
  const says = words.calendar.pressureSays(name, number(most), date(peak), number(cap))
  return (
    <div role="listitem" className={styles['row']} data-tall>
      <button type="button" className={styles['name']} onClick={() => acts.show(segment.id)}>
        <KindMark of={segment} />
        <span dir="auto">{name}</span>
        <small>{words.calendar.cap(number(cap))}</small>
      </button>
      <div
        className={styles['track']}
        role="img"
        aria-label={says}
        style={{ inlineSize: scale.days * scale.px }}
      >
        {weeks.map((pushes, week) => (
          <i
            key={daysAfter(scale.first, 7 * week)}
            className={styles['pushes']}
            data-over={above(pushes, cap) || undefined}
            title={words.calendar.weekOf(date(daysAfter(scale.first, 7 * week)), number(pushes))}
            style={{
              insetInlineStart: 7 * week * scale.px,
              inlineSize: 7 * scale.px,
              blockSize: `${(100 * pushes) / top}%`,
            }}
          />
        ))}
        <i className={styles['cap']} style={{ insetBlockEnd: `${(100 * cap) / top}%` }} />
      </div>
    </div>
  )
}
