import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Field as Said } from '@parley/model/cards/field.ts'
import { Field } from '../../ui/Field.tsx'
import { whenReleased } from '../../ui/when-released.ts'
import styles from './inspector.module.css'

interface Props {
  field: Pick<Said, 'label' | 'help'>
  empty: boolean
  error?: string | undefined
  /** Stands beneath in place of the help: what the value comes to. */
  hint?: ReactNode
  /** Several inputs under one name. */
  group?: boolean
  /** Beside the label, at the end of its line. */
  end?: ReactNode
  children: ReactNode
}

/** Label above, one sentence beneath while the field is focused or empty, what is wrong in its place. */
export function FieldFrame({ field, empty, error, hint, group = false, end, children }: Props) {
  const [focused, setFocused] = useState(false)
  const label = end ? (
    <span className={styles['labelLine']}>
      {field.label}
      <span className={styles['labelEnd']}>{end}</span>
    </span>
  ) : (
    field.label
  )
  return (
    <div
      className={styles['field']}
      onFocus={() => setFocused(true)}
      onBlur={(event) =>
        event.currentTarget.contains(event.relatedTarget) || whenReleased(() => setFocused(false))
      }
    >
      <Field label={label} help={focused || empty ? field.help : hint} error={error} group={group}>
        {children}
      </Field>
    </div>
  )
}
