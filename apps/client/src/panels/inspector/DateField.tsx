import { useState } from 'react'
import { within } from '@parley/model/tongue/tongue.ts'
import { Field } from '../../ui/Field.tsx'
import { whenReleased } from '../../ui/when-released.ts'
import { DateInput, TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { isEmpty, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'
import styles from './inspector.module.css'

/** `date`: a day of the plan. The browser's own field never gives half a date. */
export function DateField({ field, value, onWrite, disabled }: ControlProps) {
  const { date } = useFormats()
  // While it is focused the day stands there the browser's way; beneath it can be checked.
  const said = typeof value === 'string' && value ? `${date(value, 'day')}. ` : ''
  return (
    <FieldFrame field={{ ...field, help: said + field.help }} empty={isEmpty(value)}>
      <Day label={field.label} value={value} onWrite={onWrite} disabled={disabled} labelled />
    </FieldFrame>
  )
}

function Day(
  props: Pick<ControlProps, 'value' | 'onWrite' | 'disabled'> & {
    label: string
    help?: string
    labelled?: boolean
  },
) {
  const { label, help, value, onWrite, disabled, labelled = false } = props
  const typed = useTyped<string | undefined>({
    shown: typeof value === 'string' ? value : '',
    read: (text) => ({ ok: true, value: text || undefined }),
    write: onWrite,
  })
  return (
    <DateInput
      value={typed.text}
      disabled={disabled}
      {...(!labelled && { 'aria-label': label, title: help, narrow: true })}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
    />
  )
}

interface WindowProps {
  from: ControlProps
  until: ControlProps
}

/** Two days as one window, its length said beneath. */
export function WindowField({ from, until }: WindowProps) {
  const words = useWords().board.inspector
  const { date } = useFormats()
  const [focused, setFocused] = useState(false)
  const days = daysBetween(from.value, until.value)
  const backwards = days !== undefined && days < 1
  const length = backwards || days === undefined ? undefined : words.weeks(days)
  const said = [from.value, until.value].map((day) =>
    typeof day === 'string' && day ? date(day, 'day') : undefined,
  )
  const below = focused
    ? [said.filter(Boolean).join(' – '), length].filter(Boolean).join(', ') || undefined
    : length
  return (
    <Field
      label={`${from.field.label} – ${within(until.field.label)}`}
      group
      help={below ?? (isEmpty(from.value) && isEmpty(until.value) ? from.field.help : undefined)}
      error={backwards ? words.backwards : undefined}
    >
      <div
        className={styles['window']}
        onFocus={() => setFocused(true)}
        onBlur={(event) =>
          event.currentTarget.contains(event.relatedTarget) || whenReleased(() => setFocused(false))
        }
      >
        <Day label={from.field.label} help={from.field.help} {...from} />
        <Day label={until.field.label} help={until.field.help} {...until} />
      </div>
    </Field>
  )
}

/** Both days count; undefined where one is not said. */
export function daysBetween(from: unknown, until: unknown): number | undefined {
  if (typeof from !== 'string' || typeof until !== 'string') return undefined
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  return Number.isFinite(days) ? days : undefined
}

/** `time`: a time of the day. */
export function TimeField({ field, value, onType, disabled }: ControlProps) {
  const words = useWords().board.inspector.wrong
  const typed = useTyped<unknown>({
    shown: typeof value === 'string' ? value : '',
    read: (text) => {
      const whole = /^\d:/.test(text) ? `0${text}` : text
      if (whole === '') return { ok: true, value: undefined }
      return field.schema.safeParse(whole).success
        ? { ok: true, value: whole }
        : { ok: false, says: words.time }
    },
    write: onType,
  })
  return (
    <FieldFrame field={field} empty={isEmpty(value)} error={typed.says}>
      <TextInput
        inputMode="numeric"
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </FieldFrame>
  )
}
