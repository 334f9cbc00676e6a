import { useLayoutEffect, useRef } from 'react'
import type { ComponentProps } from 'react'
import { spliceBetween } from '@parley/model/board/splice.ts'
import { moved, rebase } from './rebase.ts'

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  value: string
  onType: (next: string) => void
  /** A title is one line: Enter leaves it. */
  oneLine?: boolean
}

/**
 * A text that several people type in at once: letters go out as they are typed, others' letters come in without
 * moving the caret. The browser keeps the field's text, React never sets it, or every remote letter would throw
 * the caret to the end.
 */
export function SharedText({ value, onType, oneLine = false, ...rest }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  /** The text both sides had when composing began. */
  const base = useRef<string | undefined>(undefined)

  useLayoutEffect(() => {
    const at = field.current
    if (!at || base.current !== undefined || at.value === value) return
    const splice = spliceBetween(at.value, value)
    const { selectionStart, selectionEnd } = at
    at.value = value
    if (document.activeElement === at)
      at.setSelectionRange(moved(selectionStart, splice), moved(selectionEnd, splice))
  }, [value])

  const type = (text: string) => onType(oneLine ? text.replaceAll(/\s*\n\s*/gu, ' ') : text)
  return (
    <textarea
      dir="auto"
      rows={1}
      {...rest}
      data-live
      ref={field}
      defaultValue={value}
      onInput={(event) => base.current === undefined && type(event.currentTarget.value)}
      onCompositionStart={() => (base.current = value)}
      onCompositionEnd={(event) => {
        const from = base.current ?? value
        base.current = undefined
        type(rebase(from, event.currentTarget.value, value))
      }}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          event.currentTarget.blur()
        }
        rest.onKeyDown?.(event)
      }}
    />
  )
}
