import { Field } from '../../ui/Field.tsx'
import { DateInput, Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useNumber } from '../inspector/NumberField.tsx'
import { useTyped } from '../inspector/useTyped.ts'
import styles from './counting.module.css'

interface Box<V> {
  label: string
  value: V | undefined
  onWrite: (value: V | undefined) => void
}

/** A bound, or nothing where that side is open. */
export function NumberBox({ label, value, onWrite, unit }: Box<number> & { unit: string }) {
  const typed = useNumber({ control: 'number', unit }, value, onWrite)
  return (
    <Field label={label} error={typed.says}>
      <TextInput
        inputMode="decimal"
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
        end={unit && <span className={styles['unit']}>{unit}</span>}
      />
    </Field>
  )
}

/** A browser gives the years of a day that is being typed one by one: it is written after a pause. */
export function DayBox({ label, value, onWrite }: Box<string>) {
  const typed = useTyped<string | undefined>({
    shown: value ?? '',
    read: (text) => ({ ok: true, value: text || undefined }),
    write: onWrite,
  })
  return (
    <Field label={label}>
      <DateInput
        narrow
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
    </Field>
  )
}

/** One of a list of names; one that is no longer in the data set stays until another is chosen. */
export function NameBox({
  label,
  value,
  onWrite,
  names,
  mayBeOpen,
}: Box<string> & { names: readonly string[]; mayBeOpen: boolean }) {
  const words = useWords().counting.condition
  const strange = value !== undefined && value !== '' && !names.includes(value)
  return (
    <Field label={label}>
      <Select value={value ?? ''} onChange={(event) => onWrite(event.currentTarget.value || undefined)}>
        {(mayBeOpen || !value) && <option value="">{mayBeOpen ? words.anyOf : ''}</option>}
        {strange && <option value={value}>{value}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
