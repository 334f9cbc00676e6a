import { useId } from 'react'
import { classes } from './classes.ts'
import styles from './Segmented.module.css'

interface Props<T extends string> {
  label: string
  value: T | undefined
  onValueChange: (value: T) => void
  options: readonly { value: T; label: string }[]
  disabled?: boolean
  className?: string | undefined
}

/** One of two to five, all in sight. Radio buttons underneath: arrow keys move, a screen reader counts. */
export function Segmented<T extends string>({
  label,
  value,
  onValueChange,
  options,
  disabled,
  className,
}: Props<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={classes(styles['segmented'], className)}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onValueChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
