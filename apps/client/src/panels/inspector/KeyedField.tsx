import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { entriesOf, isEmpty, shownOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { valueOf } from './TextField.tsx'
import { useTyped } from './useTyped.ts'
import panel from './inspector.module.css'
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

const classes = cardKinds.segment.fields.loyalty.options

/** A segment is kept by its id and shown by its name, a loyalty class by its word. */
function useKeyName(keys: ControlProps['field']['keys']): (key: string) => string {
  const board = useBoard((whole) => whole.cards)
  return (key) =>
    keys === 'segment'
      ? (board.get(key)?.title ?? classes.find(({ value }) => value === key)?.label ?? key)
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

interface AddProps {
  keys: NonNullable<ControlProps['field']['keys']>
  taken: readonly string[]
  onAdd: (key: string) => void
}

function AddKey({ keys, taken, onAdd }: AddProps) {
  const words = useWords().board.inspector.keyed
  const [naming, setNaming] = useState(false)
  const [key, setKey] = useState('')
  const segments = useBoard((board) => [...board.cards.values()].filter((card) => card.kind === 'segment'))
  const finish = (name: string) => {
    const said = name.trim()
    if (said && !taken.includes(said)) onAdd(said)
    setNaming(false)
    setKey('')
  }
  if (keys === 'segment') {
    const free = [...classes.map(({ value, label }) => ({ id: value, title: label })), ...segments].filter(
      ({ id }) => !taken.includes(id),
    )
    if (free.length === 0) return null
    return (
      <Select
        aria-label={words.name.segment}
        value=""
        onChange={(event) => finish(event.currentTarget.value)}
      >
        <option value="">{words.name.segment}…</option>
        {free.map((card) => (
          <option key={card.id} value={card.id}>
            {card.title}
          </option>
        ))}
      </Select>
    )
  }
  if (!naming)
    return (
      <Button variant="bare" size="s" icon={Plus} className={panel['adds']} onClick={() => setNaming(true)}>
        {words.add[keys]}
      </Button>
    )
  return (
    <TextInput
      autoFocus
      aria-label={words.name[keys]}
      placeholder={words.name[keys]}
      value={key}
      onChange={(event) => setKey(event.currentTarget.value)}
      onBlur={() => finish(key)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(key)
        if (event.key === 'Escape') finish('')
      }}
    />
  )
}
