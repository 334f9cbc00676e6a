import { useFormats } from '../../words/words.ts'
import { monthsOf, weeksOf, type Scale } from './scale.ts'
import styles from './calendar.module.css'

/** The months above the days, and the Mondays where there is room for them. */
export function Ticks({ scale }: { scale: Scale }) {
  const { date } = useFormats()
  const fine = scale.px >= 12
  return (
    <div className={styles['ticks']} aria-hidden>
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
  )
}
