import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { isEmpty, listOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { useTyped } from './useTyped.ts'
import styles from './inspector.module.css'

/** `lines`: a line each. Enter adds one, Backspace in an empty one removes it, Alt with an arrow moves it. */
export function ListField({ field, value, onWrite, disabled }: ControlProps) {
  const words = useWords().board.inspector.list
  const place = useRef<HTMLUListElement>(null)
  const lines = listOf(value).map(String)
  const write = (next: string[]) => onWrite(next.length > 0 ? next : undefined)
  const focus = (at: number) =>
    requestAnimationFrame(() => place.current?.querySelectorAll('input')[at]?.focus())
  const set = (at: number, text: string) =>
    write(
      text.trim() === ''
        ? lines.toSpliced(at, 1)
        : at < lines.length
          ? lines.with(at, text)
          : [...lines, text],
    )
  const move = (at: number, to: number) => {
    if (to < 0 || to >= lines.length) return
    write(lines.toSpliced(at, 1).toSpliced(to, 0, lines[at] ?? ''))
    focus(to)
  }
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <ul className={styles['list']} ref={place}>
        {[...lines, ''].map((text, at) => (
          // A line is its place: a key made of its text would throw the caret out while it is typed.
          <li key={at === lines.length ? 'new' : at}>
            {at === lines.length && <Icon of={Plus} size="s" />}
            <Line
              text={text}
              label={words.line(field.label, at + 1)}
              placeholder={at === lines.length ? words.add : ''}
              disabled={disabled}
              onWrite={(next) => set(at, next)}
              onEnter={() => focus(at + 1)}
              onRemove={() => {
                write(lines.toSpliced(at, 1))
                focus(Math.max(0, at - 1))
              }}
              onMove={(by) => move(at, at + by)}
            />
            {at < lines.length && !disabled && (
              <IconButton
                icon={X}
                size="s"
                label={words.remove(text || words.empty)}
                onClick={() => write(lines.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ul>
    </FieldFrame>
  )
}

interface LineProps {
  text: string
  label: string
  placeholder: string
  disabled: boolean
  onWrite: (text: string) => void
  onEnter: () => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

function Line({ text, label, placeholder, disabled, onWrite, onEnter, onRemove, onMove }: LineProps) {
  // Written on leaving alone: a list is one value, and the line that adds would add itself at every pause.
  const typed = useTyped({
    shown: text,
    read: (next) => ({ ok: true, value: next }),
    write: onWrite,
    pauses: false,
  })
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      typed.leave()
      onEnter()
    } else if (event.key === 'Backspace' && typed.text === '' && text !== '') {
      event.preventDefault()
      typed.forget()
      onRemove()
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      typed.leave()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    }
  }
  return (
    <input
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      value={typed.text}
      disabled={disabled}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.leave}
      onKeyDown={press}
    />
  )
}
