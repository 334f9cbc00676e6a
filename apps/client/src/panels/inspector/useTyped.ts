import { useEffect, useEffectEvent, useRef, useState } from 'react'

export type Read<V> = { ok: true; value: V } | { ok: false; says: string }

interface Options<V> {
  /** The value in the document, as text. */
  shown: string
  read: (text: string) => Read<V>
  /** One step of undo a call: after a pause, and when the field is left. */
  write: (value: V) => void
  /** False: written only when the field is left. */
  pauses?: boolean
}

const pause = 700

/**
 * A field that is written when its author pauses, leaves it, or the panel closes. What does not parse stays in the
 * field as it was typed and is written nowhere.
 */
export function useTyped<V>({ shown, read, write, pauses = true }: Options<V>) {
  const [draft, setDraft] = useState<string>()
  const [says, setSays] = useState<string>()
  /** What was written last: leaving must not write it again over what somebody else wrote since. */
  const sent = useRef<string>(undefined)

  const forget = () => {
    sent.current = undefined
    setDraft(undefined)
    setSays(undefined)
  }
  const settle = (leaving: boolean): void => {
    if (draft === undefined) return
    const known = draft === shown || draft === sent.current
    const result = known ? undefined : read(draft)
    setSays(result && !result.ok ? result.says : undefined)
    if (result && !result.ok) return
    if (result) write(result.value)
    sent.current = draft
    if (leaving) forget()
  }
  const rest = useEffectEvent(settle)
  useEffect(() => {
    if (draft === undefined || !pauses) return undefined
    const timer = setTimeout(() => rest(false), pause)
    return () => clearTimeout(timer)
  }, [draft, pauses])
  useEffect(() => () => rest(true), [])

  return {
    text: draft ?? shown,
    says,
    type: setDraft,
    leave: () => settle(true),
    /** What was typed is gone with the thing it was about. */
    forget,
  }
}
