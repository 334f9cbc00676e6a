import type { Lack } from '@parley/model/metrics/lack.ts'
import { useWords } from '../../words/words.ts'
import { Sheet } from './Sheet.tsx'
import { lacking } from '../../panels/shown-number.ts'
import styles from './numbers.module.css'

/** A paper that stays blank until more is known. */
export function Lacks({ title, answer }: { title: string; answer: Lack }) {
  const words = useWords().numbers
  return (
    <Sheet title={title}>
      <p className={styles['blank']}>{words.lack(lacking(answer.missing, 'plan'))}</p>
    </Sheet>
  )
}
