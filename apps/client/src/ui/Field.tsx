import { OctagonAlert } from 'lucide-react'
import { createContext, use, useId, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useFirstWords } from '../words/words.ts'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Field.module.css'

interface FieldState {
  id: string
  describedBy: string | undefined
  invalid: boolean
}

const Context = createContext<FieldState | undefined>(undefined)

/** What an input must carry to belong to the field around it. Own attributes win. */
export function useField() {
  const field = use(Context)
  return field
    ? { id: field.id, 'aria-describedby': field.describedBy, 'aria-invalid': field.invalid || undefined }
    : {}
}

interface Props {
  label: ReactNode
  /** One sentence. */
  help?: ReactNode
  /** What is wrong and what would be right; takes the place of the help. */
  error?: ReactNode
  optional?: boolean
  /** Several inputs under one name: a group with a legend in place of a label. */
  group?: boolean
  className?: string | undefined
  children: ReactNode
}

export function Field({ label, help, error, optional = false, group = false, className, children }: Props) {
  const id = useId()
  const words = useFirstWords()
  const below = error ?? help
  const describedBy = below ? `${id}-why` : undefined
  const invalid = Boolean(error)
  const state = useMemo(() => ({ id, describedBy, invalid }), [id, describedBy, invalid])
  const name = (
    <>
      {label}
      {optional && <span className={styles['optional']}> {words.ui.optional}</span>}
    </>
  )
  return (
    <div
      className={classes(styles['field'], className)}
      data-severity={error ? 'error' : undefined}
      {...(group && { role: 'group', 'aria-labelledby': `${id}-name`, 'aria-describedby': describedBy })}
    >
      {group ? (
        <span id={`${id}-name`} className={styles['label']}>
          {name}
        </span>
      ) : (
        <label htmlFor={id} className={styles['label']}>
          {name}
        </label>
      )}
      <Context value={group ? undefined : state}>{children}</Context>
      {below && (
        <p id={`${id}-why`} className={styles['why']} role={error ? 'alert' : undefined}>
          {error && <Icon of={OctagonAlert} size="s" />}
          <span>{below}</span>
        </p>
      )}
    </div>
  )
}
