import type { KeyboardEvent } from 'react'
import { useTyped } from './useTyped.ts'

interface Props {
  text: string
  label: string
  placeholder: string
  disabled: boolean
  onWrite: (text: string) => void
  onEnter: () => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

/** One line of a list, written on leaving it. */
export function ListLine({ text, label, placeholder, disabled, onWrite, onEnter, onRemove, onMove }: Props) {
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
