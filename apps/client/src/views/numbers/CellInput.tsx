import type { ChangeEvent, KeyboardEvent } from 'react'
import { classes } from '../../ui/classes.ts'
import { DateInput } from '../../ui/TextInput.tsx'
import { alongColumn } from './along-column.ts'
import styles from './edited.module.css'

interface Props {
  /** What it is, and of which line: “Planned, Shelf”. */
  label: string
  column: string
  typed: {
    text: string
    says?: string | undefined
    type: (text: string) => void
    leave: () => void
    forget: () => void
  }
  type?: 'text' | 'date'
  numeric?: boolean
  hint?: string | undefined
  disabled: boolean
  /** Enter where there is no line below. */
  onEnd?: (() => void) | undefined
}

/** One cell of a table that is written where it stands. Escape leaves it as it is in the document, Enter and arrows walk. */
export function CellInput({ label, column, typed, type = 'text', numeric = false, ...rest }: Props) {
  const { hint, disabled, onEnd } = rest
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') typed.forget()
    else if (type !== 'date' || event.key === 'Enter') alongColumn(event, onEnd)
  }
  const shared = {
    'data-column': column,
    'aria-label': label,
    disabled,
    value: typed.text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => typed.type(event.currentTarget.value),
    onBlur: typed.leave,
    onKeyDown: press,
  }
  if (type === 'date') return <DateInput {...shared} narrow className={styles['day']} />
  return (
    <>
      <input
        {...shared}
        dir="auto"
        className={classes(styles['cell'], numeric && styles['numeric'])}
        aria-invalid={typed.says !== undefined || undefined}
        inputMode={numeric ? 'decimal' : undefined}
        placeholder={hint}
        // Whoever comes by keyboard writes over what stands there.
        onFocus={(event) => event.currentTarget.select()}
      />
      {typed.says && (
        <small className={styles['wrong']} role="alert">
          {typed.says}
        </small>
      )}
    </>
  )
}
