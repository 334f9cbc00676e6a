import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Field } from '@parley/model/cards/field.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { entriesOf, withPart } from '../../../panels/inspector/control.ts'
import { Fields } from '../../../panels/inspector/Fields.tsx'
import { useSession } from '../../../session/useBoard.tsx'
import { useLeaving, within, type Leave } from './useLeaving.ts'
import styles from './table.module.css'

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

/**
 * A cell that is written in, with the field's own control. What is typed stays in it until it is left, so that no letter
 * does anything that grows with the board; Escape leaves all as it was.
 */
export function CellEditor({ card, name, field, label, fresh, onSettle, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [was] = useState(() => Object.entries(card).find(([key]) => key === name)?.[1])
  const [draft, setDraft] = useState<unknown>(was)
  const written = useRef<unknown>(was)
  const take = (next: unknown) => {
    written.current = next
    setDraft(next)
  }
  useEntered(box, fresh)
  useSaysWriting(card.id, name)
  const leaving = useLeaving(box, () => onSettle(was, written.current), onLeave)
  return (
    <div ref={box} role="group" aria-label={label} className={styles['editor']} {...leaving}>
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
