import { useBoard } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './inspector.module.css'

/** What a segment's number comes to: people behind its records, purchases in a year. */
export function PeopleHint({ field, value }: { field: string; value: unknown }) {
  const factor = useBoard((board) => board.plan.expansionFactor)
  const words = useWords().board.inspector.people
  const { number } = useFormats()
  if (typeof value !== 'number' || value <= 0) return null
  if (field === 'size' && factor)
    return <p className={styles['hint']}>{words.times(number(factor), number(value * factor))}</p>
  if (field === 'purchaseCycleDays')
    return <p className={styles['hint']}>{words.timesAYear(Math.round(365 / value))}</p>
  return null
}
