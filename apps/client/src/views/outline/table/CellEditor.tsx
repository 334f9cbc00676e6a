import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { flushSync } from 'react-dom'
import type { Field } from '@parley/model/cards/field.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { entriesOf, withPart } from '../../../panels/inspector/control.ts'
import { Fields } from '../../../panels/inspector/Fields.tsx'
import { useSession } from '../../../session/useBoard.tsx'
import styles from './table.module.css'

export type Leave = 'stay' | 'down' | 'next' | 'before' | 'away'

interface Props {
  card: Card
  name: string
  field: Field
  label: string
  /** The first letter takes the place of what was there. */
  fresh: boolean
  onSettle: (was: unknown, next: unknown) => void
  onLeave: (to: Leave) => void
}

const within = 'input, textarea, select, button:not([tabindex="-1"])'

/**
 * A cell that is written in, with the field's own control. What is typed stays in it until it is left, so that no letter
 * does anything that grows with the board; Escape leaves all as it was.
 */
export function CellEditor({ card, name, field, label, fresh, onSettle, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [was] = useState(() => Object.entries(card).find(([key]) => key === name)?.[1])
  const [draft, setDraft] = useState<unknown>(was)
  const written = useRef<unknown>(was)
  const done = useRef(false)
  const settling = useRef(false)
  const take = (next: unknown) => {
    written.current = next
    setDraft(next)
  }
  useEntered(box, fresh)
  useSaysWriting(card.id, name)

  /** Whoever typed what is none stays, and reads why. */
  const leave = (to: Leave) => {
    if (done.current) return
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && box.current?.contains(activeElement) && to !== 'away') {
      settling.current = true
      flushSync(() => activeElement.blur())
      settling.current = false
      if (box.current.querySelector('[aria-invalid="true"]')) return activeElement.focus()
    }
    done.current = true
    onSettle(was, written.current)
    onLeave(to)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    const to = leaveBy(event, box.current)
    if (to === undefined) return
    if (to === 'stay') {
      done.current = true
      onLeave(to)
    } else leave(to)
    event.preventDefault()
  }
  const blur = (event: FocusEvent<HTMLElement>) => {
    if (!settling.current && !event.currentTarget.contains(event.relatedTarget)) leave('away')
  }
  const hands = { onKeyDown: press, onBlur: blur }
  return (
    <div ref={box} role="group" aria-label={label} className={styles['editor']} {...hands}>
      <Fields
        fields={{ [name]: field }}
        values={{ ...card, [name]: draft }}
        disabled={false}
        kind={card.kind}
        onWrite={(_name, next) => take(next)}
        onPart={(_name, key, next) =>
          take(withPart(Object.fromEntries(entriesOf(written.current)), key, next))
        }
      />
    </div>
  )
}

/** One begins at what is chosen, else at the first part. */
function useEntered(box: RefObject<HTMLDivElement | null>, fresh: boolean): void {
  useLayoutEffect(() => {
    const first =
      box.current?.querySelector<HTMLElement>('input:checked') ??
      box.current?.querySelector<HTMLElement>(within)
    first?.focus()
    if (fresh && (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement)) first.select()
  }, [box, fresh])
}

/** The others see where somebody writes. */
function useSaysWriting(card: string, field: string): void {
  const session = useSession()
  useEffect(() => {
    session.say({ writing: { card, field } })
    return () => session.say({ writing: null })
  }, [session, card, field])
}

/** Where a key leads out of the cell; undefined where it is the control's own. */
function leaveBy(event: KeyboardEvent<HTMLElement>, box: HTMLElement | null): Leave | undefined {
  const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event
  if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return undefined
  if (key === 'Escape') return 'stay'
  const enters = key === 'Enter' && !event.defaultPrevented && !target.matches('button')
  if (enters && !shiftKey && !altKey) return 'down'
  if (key === 'Tab' && !ctrlKey && !metaKey && isLast(box, target, shiftKey))
    return shiftKey ? 'before' : 'next'
  return undefined
}

/** Tab walks through the parts of a control first. */
function isLast(box: HTMLElement | null, target: HTMLElement, backwards: boolean): boolean {
  const all = [...(box?.querySelectorAll<HTMLElement>(within) ?? [])].filter(
    (one) => one.tabIndex >= 0 && !one.matches('[type=radio]:not(:checked)'),
  )
  return all.length === 0 || target === (backwards ? all[0] : all.at(-1)) || !all.includes(target)
}
