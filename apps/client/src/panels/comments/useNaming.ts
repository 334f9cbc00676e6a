import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { askedAt, fitting, withName, type Asked, type Named } from './naming.ts'

type Options = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  people: readonly Named[]
}

/** The picker of names in a text: who fits what stands after the @, and the keys that choose. */
export function useNaming({ field, text, onText, people }: Options) {
  const [asked, setAsked] = useState<Asked>()
  const [at, setAt] = useState(0)
  const caret = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (caret.current === undefined) return
    field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  }, [field, text])
  const found = asked ? fitting(people, asked.wanted) : []

  const look = () => {
    const { value, selectionStart } = field.current ?? { value: '', selectionStart: 0 }
    setAsked(askedAt(value, selectionStart))
    setAt(0)
  }
  const take = (person: Named | undefined) => {
    if (!asked || !person) return
    const next = withName(text, asked, person.name)
    caret.current = next.caret
    setAsked(undefined)
    onText(next.text)
    field.current?.focus()
  }
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt((at + 1) % found.length),
    ArrowUp: () => setAt((at + found.length - 1) % found.length),
    Enter: () => take(found[at]),
    Tab: () => take(found[at]),
    Escape: () => setAsked(undefined),
  }
  /** Says whether the key was one of the picker’s. */
  const press = (event: KeyboardEvent): boolean => {
    const step = found.length > 0 ? steps[event.key] : undefined
    if (!step) return false
    event.preventDefault()
    event.stopPropagation()
    step()
    return true
  }
  return { found, at, look, take, press, close: () => setAsked(undefined) }
}
