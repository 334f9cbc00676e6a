import { EyeOff, SendHorizontal } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { talkLimits } from '@parley/model/comments.ts'
import { faultOf } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { NamePicker } from './NamePicker.tsx'
import { namedIn } from './naming.ts'
import type { Place } from './place.ts'
import { useDraft } from './useDraft.ts'
import { useNaming } from './useNaming.ts'
import { useNamed } from './useTalk.ts'
import styles from './comments.module.css'

export type Written = { text: string; mentions: string[]; internal: boolean }

interface Props {
  place: Place
  /** Which half-written text this is. */
  draft: string
  initial?: string
  label: string
  placeholder?: string
  /** Already decided by what it belongs to; undefined lets a colleague choose. */
  internal?: boolean | undefined
  autoFocus?: boolean
  /** Resolves once it is kept; the text stays in the field until then. */
  onSend: (written: Written) => Promise<unknown>
  /** In place of the arrow that sends: words on two buttons. */
  onCancel?: () => void
}

/** Where a comment is written: Enter sends it, Shift and Enter begin a line, an @ names somebody. */
export function Composer(props: Props) {
  const { label, placeholder, autoFocus = false, onCancel } = props
  const words = useWords()
  const said = words.comments
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const writing = useWriting(props, field)
  const { naming } = writing
  return (
    <div className={styles['composer']} data-internal={writing.internal || undefined}>
      <textarea
        ref={field}
        dir="auto"
        rows={1}
        className={styles['field']}
        aria-label={label}
        placeholder={placeholder}
        maxLength={talkLimits.text}
        // It stands where somebody asked to write.
        autoFocus={autoFocus}
        value={writing.text}
        aria-autocomplete="list"
        aria-controls={`${id}-names`}
        aria-activedescendant={naming.found.length > 0 ? `${id}-names-${naming.at}` : undefined}
        onChange={(event) => {
          writing.setText(event.currentTarget.value)
          naming.look()
        }}
        onClick={naming.look}
        onBlur={naming.close}
        onKeyDown={writing.press}
      />
      <NamePicker id={`${id}-names`} people={naming.found} at={naming.at} onTake={naming.take} />
      {writing.fault && (
        <Alert severity="error">{faultOf(writing.fault.is, words.ui.unreachable.title).says}</Alert>
      )}
      <div className={styles['under']}>
        {writing.mayChoose && (
          <button
            type="button"
            className={styles['toggle']}
            aria-pressed={writing.internal}
            title={said.internalSays}
            onClick={() => writing.setInternal(!writing.internal)}
          >
            <Icon of={EyeOff} size="s" />
            {said.internal}
          </button>
        )}
        <span className={styles['how']}>{writing.internal ? said.internalSays : ''}</span>
        {onCancel ? (
          <>
            <Button size="s" variant="bare" onClick={onCancel}>
              {words.ui.cancel}
            </Button>
            <Button size="s" variant="primary" busy={writing.busy} onClick={writing.send}>
              {said.save}
            </Button>
          </>
        ) : (
          <IconButton
            icon={SendHorizontal}
            points
            size="s"
            label={said.send}
            aria-disabled={writing.text.trim() === '' || writing.busy}
            onClick={writing.send}
          />
        )}
      </div>
    </div>
  )
}

function useWriting(
  { place, draft, initial, internal: given, onSend, onCancel }: Props,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const [text, setText] = useDraft(draft, initial)
  const [chosen, setInternal] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<{ is: unknown }>()
  const people = useNamed(place)
  const naming = useNaming({ field, text, onText: setText, people })
  const mayChoose = given === undefined && place.may.internal
  const internal = given ?? (chosen && mayChoose)
  const send = () => {
    if (text.trim() === '' || busy) return
    setBusy(true)
    setFault(undefined)
    void onSend({ text: text.trim(), mentions: namedIn(text, people), internal }).then(
      () => {
        setBusy(false)
        setText(initial ?? '')
      },
      (is: unknown) => {
        setBusy(false)
        setFault({ is })
      },
    )
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
  return { text, setText, naming, busy, fault, internal, setInternal, mayChoose, send, press }
}
