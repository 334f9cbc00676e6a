import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { namedIn } from './naming.ts'
import type { Place } from './place.ts'
import { useDraft } from './useDraft.ts'
import { useNaming } from './useNaming.ts'
import { useNamed } from './useTalk.ts'

export type Written = { text: string; mentions: string[]; internal: boolean }

export interface Writing {
  place: Place
  /** Which half-written text this is. */
  draft: string
  initial?: string
  /** Already decided by what it belongs to; undefined lets a colleague choose. */
  internal?: boolean | undefined
  /** Resolves once it is kept; the text stays in the field until then. */
  onSend: (written: Written) => Promise<unknown>
  /** In place of the arrow that sends: words on two buttons. */
  onCancel?: () => void
}

/** Hands it over; what went wrong is said until it is handed over again. */
function useKeeping(onSend: Writing['onSend']) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<{ is: unknown }>()
  const keep = (written: Written, onKept: () => void) => {
    setBusy(true)
    setFault(undefined)
    void onSend(written).then(
      () => {
        setBusy(false)
        onKept()
      },
      (is: unknown) => {
        setBusy(false)
        setFault({ is })
      },
    )
  }
  return { busy, fault, keep }
}

/** A comment while it is written: its text, whom it names, and the keys that send it or name somebody. */
export function useWriting(
  { place, draft, initial, internal: given, onSend, onCancel }: Writing,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const [text, setText] = useDraft(draft, initial)
  const [chosen, setInternal] = useState(false)
  const { busy, fault, keep } = useKeeping(onSend)
  const people = useNamed(place)
  const naming = useNaming({ field, text, onText: setText, people })
  const mayChoose = given === undefined && place.may.internal
  const internal = given ?? (chosen && mayChoose)
  const send = () => {
    if (text.trim() === '' || busy) return
    const written = { text: text.trim(), mentions: namedIn(text, people), internal }
    keep(written, () => setText(initial ?? ''))
  }
  const press = (event: KeyboardEvent) => {
    // What is written here is no key of the board.
    event.stopPropagation()
    if (naming.press(event)) return
    if (event.key === 'Escape' && onCancel) return onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  const type = (next: string) => {
    setText(next)
    naming.look()
  }
  return { text, type, naming, busy, fault, internal, setInternal, mayChoose, send, press }
}
