import { daysAfter } from '@parley/model/rules/time.ts'
import { above } from '@parley/model/rules/limit.ts'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Pressure } from './plan-of-days.ts'
import type { Scale } from './scale.ts'
import type { Calendaring } from './useCalendar.ts'
import styles from './calendar.module.css'

/** How much comes to a segment unasked, week by week, under the line that it bears. */
export function PressureRow({
  pressure,
  scale,
  acts,
}: {
  pressure: Pressure
  scale: Scale
  acts: Calendaring
}) {
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
