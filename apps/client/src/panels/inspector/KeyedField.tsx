import { X } from 'lucide-react'
import { useBoard } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { AddKey, loyaltyClasses } from './AddKey.tsx'
import { entriesOf, isEmpty, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { valueOf } from './TextField.tsx'
import { useTyped } from './useTyped.ts'
import styles from './KeyedField.module.css'

/** `lineByKey`: a text under each language, segment, brand or claim. */
export function KeyedField(props: ControlProps) {
  const { field, value, onWrite, onEntry, disabled } = props
  const entries = useEntries(props)
  const nameOf = useKeyName(field.keys)
  const write = (key: string, next: unknown) =>
    next === undefined && entries.length === 1 ? onWrite(undefined) : onEntry(key, next)
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <div className={styles['keyed']}>
        {entries.map(([key, one]) => (
          <Entry
            key={key}
            name={nameOf(key)}
            value={one}
            takes={(next) => field.schema.safeParse({ [key]: next }).success}
            disabled={disabled}
            onWrite={(next) => write(key, next)}
          />
        ))}
        {!disabled && (
          <AddKey
            keys={field.keys ?? 'claim'}
            taken={entries.map(([key]) => key)}
            onAdd={(key) => write(key, '')}
          />
        )}
      </div>
    </FieldFrame>
  )
}

/** What stands there; where nothing does, a line in the reader's own language, to be written into at once. */
function useEntries({ field, value, disabled }: ControlProps): [string, unknown][] {
  const { locale } = useFormats()
  const entries = entriesOf(value)
  if (entries.length > 0 || disabled || field.keys !== 'locale') return entries
  return [[locale.split('-')[0] ?? locale, undefined]]
}

/** A segment is kept by its id and shown by its name, a loyalty class by its word. */
function useKeyName(keys: ControlProps['field']['keys']): (key: string) => string {
  const board = useBoard((whole) => whole.cards)
  return (key) =>
    keys === 'segment'
      ? (board.get(key)?.title ?? loyaltyClasses.find(({ value }) => value === key)?.label ?? key)
      : key
}

interface EntryProps {
  name: string
  value: unknown
  takes: (value: unknown) => boolean
  disabled: boolean
  onWrite: (value: unknown) => void
}

function Entry({ name, value, takes, disabled, onWrite }: EntryProps) {
  const words = useWords().board.inspector.keyed
  const typed = useTyped<unknown>({
    shown: shownOf(value),
    read: (text) => ({ ok: true, value: valueOf(text, takes) ?? '' }),
    write: onWrite,
  })
  return (
    <div className={styles['entry']}>
      <span className={styles['key']} dir="auto">
        {name}
      </span>
      <TextInput
        aria-label={name}
        value={typed.text}
        disabled={disabled}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      {!disabled && (
        <IconButton icon={X} size="s" label={words.remove(name)} onClick={() => onWrite(undefined)} />
      )}
    </div>
  )
}
