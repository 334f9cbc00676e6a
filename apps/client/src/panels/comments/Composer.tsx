import { EyeOff, SendHorizontal } from 'lucide-react'
import { useId, useRef } from 'react'
import { talkLimits } from '@parley/model/comments.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { NamePicker } from './NamePicker.tsx'
import { useWriting, type Writing } from './useWriting.ts'
import panel from './comments.module.css'
import styles from './Composer.module.css'

type Shown = ReturnType<typeof useWriting>

interface Props extends Writing {
  label: string
  placeholder?: string
  autoFocus?: boolean
}

/** Where a comment is written: Enter sends it, Shift and Enter begin a line, an @ names somebody. */
export function Composer(props: Props) {
  const { label, placeholder, autoFocus = false, onCancel } = props
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
        onChange={(event) => writing.type(event.currentTarget.value)}
        onClick={naming.look}
        onBlur={naming.close}
        onKeyDown={writing.press}
      />
      <NamePicker id={`${id}-names`} people={naming.found} at={naming.at} onTake={naming.take} />
      <FaultAlert of={writing.fault?.is} />
      <div className={styles['under']}>
        <ForWhom writing={writing} />
        <Sending writing={writing} onCancel={onCancel} />
      </div>
    </div>
  )
}

/** Whether colleagues alone will read it, where there is a choice; said in words where they will. */
function ForWhom({ writing }: { writing: Shown }) {
  const { internal: word, internalSays } = useWords().comments
  return (
    <>
      {writing.mayChoose && (
        <button
          type="button"
          className={panel['toggle']}
          aria-pressed={writing.internal}
          title={internalSays}
          onClick={() => writing.setInternal(!writing.internal)}
        >
          <Icon of={EyeOff} size="s" />
          {word}
        </button>
      )}
      <span className={styles['how']}>{writing.internal ? internalSays : ''}</span>
    </>
  )
}

function Sending({ writing, onCancel }: { writing: Shown; onCancel: (() => void) | undefined }) {
  const words = useWords()
  const { busy, send } = writing
  if (onCancel)
    return (
      <>
        <Button size="s" variant="bare" onClick={onCancel}>
          {words.ui.cancel}
        </Button>
        <Button size="s" variant="primary" busy={busy} onClick={send}>
          {words.comments.save}
        </Button>
      </>
    )
  const nothing = writing.text.trim() === '' || busy
  return (
    <IconButton
      icon={SendHorizontal}
      points
      size="s"
      label={words.comments.send}
      aria-disabled={nothing}
      onClick={send}
    />
  )
}
