import type { CSSProperties } from 'react'
import { daysBetween } from '@parley/model/rules/time.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Scale } from './scale.ts'
import { marksOf } from './today.ts'
import styles from './Today.module.css'

interface Props {
  scale: Scale
  /** Where the plan's days begin, and the day on which it says it stands. */
  timeZone: string | undefined
  asOf: string | undefined
}

/** Today, and the day as of which the plan is judged where that is another. */
export function Today({ scale, timeZone, asOf }: Props) {
  const words = useWords().calendar
  const { date } = useFormats()
  return marksOf({ timeZone, asOf }, scale).map(({ day, is, side }) => (
    <i
      key={is}
      className={styles['today']}
      data-today={is}
      data-side={side}
      style={{ '--at': `${(daysBetween(scale.first, day) + 0.5) * scale.px}px` } as CSSProperties}
      aria-hidden
    >
      <span>{is === 'now' ? words.today : words.asOf(date(day, 'short'))}</span>
    </i>
  ))
}
