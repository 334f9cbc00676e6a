import { countedIn } from '@parley/model/consumers/predicate.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { ControlProps } from '../inspector/control.ts'
import { FieldFrame } from '../inspector/FieldFrame.tsx'
import { saidOf } from './said.ts'
import styles from './counting.module.css'

/** A question that was built is read as a sentence: it is changed where it is counted. */
export function CountedQuestion({ field, value }: ControlProps) {
  const [words, formats] = [useWords(), useFormats()]
  const counted = countedIn(value)
  if (!counted) return null
  return (
    <FieldFrame field={field} empty={false} group>
      <p className={styles['sentence']}>{saidOf(counted.where, { words, formats })}</p>
    </FieldFrame>
  )
}
