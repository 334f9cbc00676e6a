import { Timer } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { useLeft } from './useLeft.ts'
import styles from './Clock.module.css'

/** How long a beginning is news, in seconds. */
const fresh = 5

/** The clock as everybody sees it, and what is said of it aloud: at its start, a minute before its end, at its end. */
export function Clock() {
  const words = useWords().round.timer
  const now = useLeft()
  return (
    <>
      <span className="sr" role="status">
        {now && spoken(now, words)}
      </span>
      {now && (
        <span
          className={styles['clock']}
          role="timer"
          aria-label={words.name}
          data-soon={now.left <= 60 || undefined}
        >
          <Icon of={Timer} />
          {now.left === 0 ? words.over : words.left(now.left)}
        </span>
      )}
    </>
  )
}

function spoken({ left, lasts }: { left: number; lasts: number }, words: Words['round']['timer']): string {
  if (left === 0) return words.over
  if (left > lasts - fresh) return words.begun(lasts)
  return left <= 60 && left > 60 - fresh ? words.oneMinute : ''
}
