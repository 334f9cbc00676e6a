import { X } from 'lucide-react'
import { useId } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { isEmpty, listOf, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'
import styles from './inspector.module.css'

const inSight = 4

/** `choice`: all in sight while they are few, else a list to open. */
export function ChoiceField(props: ControlProps) {
  const { field, value, onWrite, disabled } = props
  const words = useWords().board.inspector
  const options = field.options ?? []
  const explains = options.find((one) => one.value === value)?.explains
  if (props.narrow || options.length > inSight || options.map((one) => one.label).join('').length > 32)
    return <LongChoice {...props} />
  return (
    <FieldFrame
      field={field}
      empty={isEmpty(value)}
      hint={explains}
      group
      end={
        !isEmpty(value) &&
        !disabled && <Clear label={words.unset(field.label)} onClick={() => onWrite(undefined)} />
      }
    >
      <Segmented
        label={field.label}
        value={typeof value === 'string' ? value : undefined}
        options={options.map(({ value, label }) => ({ value, label }))}
        onValueChange={onWrite}
        disabled={disabled}
      />
    </FieldFrame>
  )
}

const Clear = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <IconButton icon={X} size="s" label={label} onClick={onClick} className={styles['clear']} />
)

function LongChoice({ field, value, onWrite, disabled }: ControlProps) {
  const words = useWords().board.inspector
  const known = field.options?.some((one) => one.value === value)
  const explains = field.options?.find((one) => one.value === value)?.explains
  return (
    <FieldFrame field={field} empty={isEmpty(value)} hint={explains}>
      <Select
        value={typeof value === 'string' ? value : ''}
        disabled={disabled}
        onChange={(event) => onWrite(event.currentTarget.value || undefined)}
      >
        <option value="">{words.notSaid}</option>
        {!known && typeof value === 'string' && <option value={value}>{value}</option>}
        {field.options?.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  )
}

/** `openChoice`: a list to pick from, and a word of one's own is as good. */
export function OpenChoiceField({ field, value, onWrite, disabled }: ControlProps) {
  const id = useId()
  const options = field.options ?? []
  const labelOf = (one: unknown): string =>
    options.find((option) => option.value === one)?.label ?? shownOf(one)
  const typed = useTyped<string | undefined>({
    shown: labelOf(value),
    read: (text) => {
      const said = text.trim()
      const known = options.find((option) => option.label.toLowerCase() === said.toLowerCase())
      return { ok: true, value: (known?.value ?? said) || undefined }
    },
    write: onWrite,
  })
  return (
    <FieldFrame field={field} empty={isEmpty(value)}>
      <TextInput
        list={id}
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      <datalist id={id}>
        {options.map((one) => (
          <option key={one.value}>{one.label}</option>
        ))}
      </datalist>
    </FieldFrame>
  )
}

/** `choices`: several of a closed list, each a button that is pressed or not. */
export function ChoicesField({ field, value, onWrite, disabled }: ControlProps) {
  const chosen = listOf(value)
  const toggle = (one: string) => {
    const next = field.options
      ?.map((option) => option.value)
      .filter((other) => (other === one) !== chosen.includes(other))
    onWrite(next?.length ? next : undefined)
  }
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <div className={styles['choices']}>
        {field.options?.map((one) => (
          <button
            key={one.value}
            type="button"
            className={styles['toggle']}
            title={one.explains}
            aria-pressed={chosen.includes(one.value)}
            disabled={disabled}
            onClick={() => toggle(one.value)}
          >
            {one.label}
          </button>
        ))}
      </div>
    </FieldFrame>
  )
}

/** `yesNo`. */
export const YesNoField = ({ field, value, onWrite, disabled }: ControlProps) => (
  <Switch
    label={field.label}
    help={field.help}
    checked={value === true}
    onCheckedChange={onWrite}
    disabled={disabled}
  />
)
