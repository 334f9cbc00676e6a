import { useTyped } from '../../panels/inspector/useTyped.ts'
import { useMayWrite } from '../../session/useBoard.tsx'
import styles from './journey.module.css'

interface Props {
  label: string
  /** What stands where nothing was written yet. */
  hint: string
  value: string
  onSaid: (value: string) => void
}

/** Words that are written where they stand. */
export function Said({ label, hint, value, onSaid }: Props) {
  const mayWrite = useMayWrite()
  const { text, type, leave } = useTyped({
    shown: value,
    read: (typed) => ({ ok: true, value: typed }),
    write: onSaid,
  })
  if (!mayWrite) return value ? <p className={styles['said']}>{value}</p> : null
  return (
    <textarea
      data-live
      className={styles['said']}
      rows={1}
      aria-label={label}
      placeholder={hint}
      dir="auto"
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
    />
  )
}
