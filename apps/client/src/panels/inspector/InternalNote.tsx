import { EyeOff } from 'lucide-react'
import { canInWorkspace } from '@parley/model/access.ts'
import { talkLimits } from '@parley/model/comments.ts'
import { useMe } from '../../session/useMe.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useInternalNote } from './useInternalNote.ts'
import styles from './InternalNote.module.css'

/** What colleagues note at a card. It is in no document, so no guest can come by it. */
export function InternalNote({ card }: { card: string }) {
  const me = useMe()
  return canInWorkspace(me?.standing, 'seeInternal') ? <Note card={card} /> : null
}

function Note({ card }: { card: string }) {
  const words = useWords()
  const said = words.comments.note
  const note = useInternalNote(card)
  const { by, at } = note.kept
  return (
    <Field
      label={
        <span className={styles['internal']}>
          <Icon of={EyeOff} size="s" />
          {said.title}
        </span>
      }
      help={by && at ? <Ago at={at} says={(when) => `${said.help} ${said.by(by.name, when)}`} /> : said.help}
      error={note.says}
    >
      <TextArea
        rows={2}
        maxLength={talkLimits.text}
        disabled={!note.ready}
        value={note.text}
        onChange={(event) => note.type(event.currentTarget.value)}
        onBlur={note.leave}
      />
      {note.theirs !== undefined && <Clash note={note} theirs={note.theirs} />}
    </Field>
  )
}

/** Somebody else wrote meanwhile: her words beside mine, and nothing is lost before it is chosen. */
function Clash({ note, theirs }: { note: ReturnType<typeof useInternalNote>; theirs: string }) {
  const said = useWords().comments.note
  const ways = (
    <>
      <p className={styles['theirs']} dir="auto">
        {theirs}
      </p>
      <Button size="s" onClick={note.keepBoth}>
        {said.both}
      </Button>
      <Button size="s" variant="bare" onClick={note.keepTheirs}>
        {said.theirs}
      </Button>
    </>
  )
  return (
    <Alert severity="warning" actions={ways}>
      {said.clash(note.kept.by?.name ?? '')}
    </Alert>
  )
}
