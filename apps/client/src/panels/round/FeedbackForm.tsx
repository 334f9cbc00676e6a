import { useRef, useState, type RefObject } from 'react'
import { useRoundActs } from '../../session/round.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { Mood, type MoodValue } from './Mood.tsx'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

const empty = { title: '', text: '' }

/** One piece of feedback at a time: a sentence, how it felt, and more where there is more. */
export function FeedbackForm({ isPrivate }: { isPrivate: boolean }) {
  const words = useWords().round.propose
  const first = useRef<HTMLInputElement>(null)
  const { said, setSaid, mood, setMood, missing, busy, send } = useSaying(first)
  return (
    <form
      className={styles['part']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{words.title}</h3>
      <p className={styles['quiet']}>{isPrivate ? words.saysPrivate : words.says}</p>
      <Field label={words.what} error={missing && words.missing}>
        <TextInput
          ref={first}
          value={said.title}
          maxLength={500}
          placeholder={words.such}
          onChange={(event) => setSaid({ ...said, title: event.target.value })}
        />
      </Field>
      <Mood value={mood} onValue={setMood} />
      <Field label={words.more} optional>
        <TextArea
          value={said.text}
          maxLength={10_000}
          onChange={(event) => setSaid({ ...said, text: event.target.value })}
        />
      </Field>
      <Button type="submit" variant="primary" disabled={busy}>
        {isPrivate ? words.keep : words.send}
      </Button>
    </form>
  )
}

/** What is being written, and its sending; then the next may be written. */
function useSaying(first: RefObject<HTMLInputElement | null>) {
  const words = useWords().round.propose
  const say = useToast()
  const { board, propose } = useRoundActs(useRoundFault())
  const [said, setSaid] = useState(empty)
  const [mood, setMood] = useState<MoodValue>()
  const [missing, setMissing] = useState(false)
  const send = () => {
    const title = said.title.trim()
    setMissing(!title)
    if (!title) return first.current?.focus()
    const more = {
      ...(said.text.trim() && { text: said.text.trim() }),
      ...(mood && { sentiment: Number(mood) }),
    }
    propose.mutate(
      { board, title, ...more },
      {
        onSuccess: ({ waits }) => {
          say({ says: waits ? words.kept(title) : words.sent(title) })
          setSaid(empty)
          setMood(undefined)
          first.current?.focus()
        },
      },
    )
  }
  return { said, setSaid, mood, setMood, missing, busy: propose.isPending, send }
}
