import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes.ts'
import { useField } from './Field.tsx'
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

export function DateInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <span className={classes(styles['input'], className)}>
      <input {...useField()} {...rest} type="date" className={classes(styles['text'], styles['date'])} />
    </span>
  )
}

export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <select {...useField()} {...rest} className={classes(styles['input'], styles['select'], className)}>
      {children}
    </select>
  )
}
