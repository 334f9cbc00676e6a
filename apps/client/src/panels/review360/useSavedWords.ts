import { useEffect, useEffectEvent, useState } from 'react'

export type Clash<V> = { value: V; version: number; by: string | null }
type Answer<V> = { version: number; clash: Clash<V> | null }

interface Options<V> {
  /** What the server has; version 0 is nothing yet. */
  stands: { value: V; version: number }
  /** Writes over the version that was seen. A clash changes nothing and answers what stands there. */
  send: (value: V, was: number) => Promise<Answer<V>>
  /** Taken away only once it is left: a field must not go from under the hand. */
  isNothing: (value: V) => boolean
}

const pauseMs = 500
/** After a save that failed. */
const againMs = 5_000
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Words that several people may write at once, saved as they are typed; a colleague's are never written over unseen. */
export function useSavedWords<V>({ stands, send, isNothing }: Options<V>) {
  const [draft, setDraft] = useState<{ value: V; was: number }>()
  const [clash, setClash] = useState<Clash<V>>()
  const [sent, setSent] = useState<{ value: V }>()
  const [left, setLeft] = useState(false)
  const { fault, sending, attempt } = useSending(send)

  const open = draft !== undefined && !(sent && same(draft.value, sent.value))
  const settled = draft !== undefined && !open && stands.version >= draft.was

  const save = async (leaving: boolean): Promise<void> => {
    if (!draft || !open || sending || clash || (isNothing(draft.value) && !leaving && !left)) return
    await attempt(draft.value, draft.was, (answer) => {
      if (answer.clash) return setClash(answer.clash)
      setSent({ value: draft.value })
      setDraft((now) => now && { ...now, was: answer.version })
    })
  }
  useSavedAtRest(save, { draft, clash, sending, fault })

  return {
    value: draft && !settled ? draft.value : stands.value,
    clash,
    fault,
    type: (next: V) => {
      // An answer may have come since this was drawn: over its version, or her own words would seem a colleague's.
      setDraft((now) => ({ value: next, was: now && !settled ? now.was : stands.version }))
      setSent(undefined)
      setLeft(false)
    },
    leave: () => {
      setLeft(true)
      void save(true)
    },
    keepMine: () => {
      setDraft(draft && { ...draft, was: clash?.version ?? draft.was })
      setClash(undefined)
    },
    takeTheirs: () => {
      setDraft(undefined)
      setClash(undefined)
    },
  }
}

/** Hands words to the server and tells what it answered; `fault` is what the last attempt failed of. */
function useSending<V>(send: Options<V>['send']) {
  const [fault, setFault] = useState<unknown>()
  const [sending, setSending] = useState(false)
  const attempt = async (value: V, was: number, onAnswer: (answer: Answer<V>) => void) => {
    setSending(true)
    try {
      const answer = await send(value, was)
      setFault(undefined)
      onAnswer(answer)
    } catch (refused) {
      setFault(refused)
    } finally {
      setSending(false)
    }
  }
  return { fault, sending, attempt }
}

type Save = (leaving: boolean) => Promise<void>
/** Whichever of these changes, the pause begins anew. */
type Moving = Record<'draft' | 'clash' | 'sending' | 'fault', unknown>

/** Saves once the hand rests, later where it failed, and on leaving. */
function useSavedAtRest(save: Save, { draft, clash, sending, fault }: Moving): void {
  const rest = useEffectEvent(save)
  useEffect(() => {
    const timer = setTimeout(() => void rest(false), fault === undefined ? pauseMs : againMs)
    return () => clearTimeout(timer)
  }, [draft, clash, sending, fault])
  useEffect(() => () => void rest(true), [])
}
