import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { useFirstWords, useFormats } from '../words/words.ts'
import { classes } from './classes.ts'
import { useField } from './Field.tsx'
import { Icon } from './Icon.tsx'
import styles from './TextInput.module.css'

interface TextInputProps extends ComponentProps<'input'> {
  /** An icon before the text. */
  start?: ReactNode
  /** A unit or a button after it. */
  end?: ReactNode
}

export function TextInput({ start, end, className, ...rest }: TextInputProps) {
  return (
    <span className={classes(styles['input'], className)}>
      {start}
      <input dir="auto" {...useField()} {...rest} className={styles['text']} />
      {end}
    </span>
  )
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={3}
      {...useField()}
      {...rest}
      className={classes(styles['input'], styles['area'], className)}
    />
  )
}

interface DateInputProps extends Omit<ComponentProps<'input'>, 'type' | 'value'> {
  value: string
  /** Half a line has no room for the weekday. */
  narrow?: boolean
}

/**
 * The browser's own field and calendar, which every keyboard and screen reader knows. It writes a day the browser's
 * way, not the page's, so while nobody types in it the day stands there in the page's own words, or that there is none.
 */
export function DateInput({ className, value, narrow = false, ...rest }: DateInputProps) {
  const { ui } = useFirstWords()
  const { date } = useFormats()
  return (
    <span className={classes(styles['input'], styles['date'], className)}>
      <input
        {...useField()}
        {...rest}
        type="date"
        value={value}
        data-said={value ? 'day' : 'none'}
        className={styles['text']}
      />
      <span className={styles['said']} aria-hidden>
        {value ? date(value, narrow ? 'full' : 'day') : ui.noDay}
      </span>
    </span>
  )
}

export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={classes(styles['input'], styles['select'], className)}>
      <select {...useField()} {...rest} className={styles['text']}>
        {children}
      </select>
      <Icon of={ChevronDown} />
    </span>
  )
}
