import { Field } from '../../ui/Field.tsx'
import { DateInput, Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useNumber } from '../inspector/NumberField.tsx'
import { useTyped } from '../inspector/useTyped.ts'
import { brandsIn, type Base } from './questions.ts'
import styles from './counting.module.css'

interface Box<V> {
  label: string
  value: V | undefined
  onWrite: (value: V | undefined) => void
}

/** A bound, or nothing where that side is open. */
export function NumberBox({ label, value, onWrite, unit }: Box<number> & { unit: string }) {
  const typed = useNumber('number', value, onWrite)
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

interface AboutProps {
  base: Base
  category: string | undefined
  brand: string | undefined
  /** Whether either may be left open. */
  mayBeOpen?: boolean
  brandLabel?: string
  onWrite: (what: { category: string | undefined; brand: string | undefined }) => void
}

/** What was bought: a category, and a brand in it. */
export function AboutBoxes({ base, category, brand, mayBeOpen = false, brandLabel, onWrite }: AboutProps) {
  const words = useWords().counting.condition
  const brands = brandsIn(base, category)
  const turn = (next: string | undefined) => {
    const theirs = brandsIn(base, next)
    const stays = brand !== undefined && theirs.includes(brand)
    onWrite({ category: next, brand: stays ? brand : mayBeOpen ? undefined : theirs[0] })
  }
  return (
    <>
      <NameBox
        label={words.category}
        value={category}
        names={base.categories.map(({ name }) => name)}
        mayBeOpen={mayBeOpen}
        onWrite={turn}
      />
      <NameBox
        label={brandLabel ?? words.brand}
        value={brand}
        names={brands}
        mayBeOpen={mayBeOpen}
        onWrite={(next) => onWrite({ category, brand: next })}
      />
    </>
  )
}

/** Two days, each of which may be left open. */
export function WindowBoxes({
  from,
  to,
  onWrite,
}: {
  from: string | undefined
  to: string | undefined
  onWrite: (window: { from: string | undefined; to: string | undefined }) => void
}) {
  const words = useWords().counting.condition
  return (
    <>
      <DayBox label={words.from} value={from} onWrite={(day) => onWrite({ from: day, to })} />
      <DayBox label={words.to} value={to} onWrite={(day) => onWrite({ from, to: day })} />
    </>
  )
}
