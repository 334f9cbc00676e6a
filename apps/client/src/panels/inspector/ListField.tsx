import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { isEmpty, listOf, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { ListLine } from './ListLine.tsx'
import styles from './inspector.module.css'

/** `lines`: a line each. Enter adds one, Backspace in an empty one removes it, Alt with an arrow moves it. */
export function ListField({ field, value, onWrite, disabled }: ControlProps) {
  const words = useWords().board.inspector.list
  const { place, lines, focus, set, remove, move } = useLines(value, onWrite)
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <ul className={styles['list']} ref={place}>
        {[...lines, ''].map((text, at) => (
          // A line is its place: a key made of its text would throw the caret out while it is typed.
          <li key={at === lines.length ? 'new' : at}>
            {at === lines.length && <Icon of={Plus} size="s" />}
            <ListLine
              text={text}
              label={words.line(field.label, at + 1)}
              placeholder={at === lines.length ? words.add : ''}
              disabled={disabled}
              onWrite={(next) => set(at, next)}
              onEnter={() => focus(at + 1)}
              onRemove={() => {
                remove(at)
                focus(Math.max(0, at - 1))
              }}
              onMove={(by) => move(at, at + by)}
            />
            {at < lines.length && !disabled && (
              <IconButton
                icon={X}
                size="s"
                label={words.remove(text || words.empty)}
                onClick={() => remove(at)}
              />
            )}
          </li>
        ))}
      </ul>
    </FieldFrame>
  )
}

/** The lines of a list, what can be done to each by its place, and the keyboard taken to it. */
function useLines(value: unknown, onWrite: ControlProps['onWrite']) {
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
  const remove = (at: number) => write(lines.toSpliced(at, 1))
  const move = (at: number, to: number) => {
    if (to < 0 || to >= lines.length) return
    write(lines.toSpliced(at, 1).toSpliced(to, 0, lines[at] ?? ''))
    focus(to)
  }
  return { place, lines, focus, set, remove, move }
}
