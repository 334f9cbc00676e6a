import { Check, MessageSquareShare, Mail, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { useMayWrite } from '../../../session/useBoard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { JoinDialog } from './JoinDialog.tsx'
import { moods } from './moods.ts'
import { RemoveAnswers } from './RemoveAnswers.tsx'
import { TagAnswers } from './TagAnswers.tsx'
import type { AnswerActs } from './useAnswerActs.ts'
import type { Answer } from './useAnswers.ts'
import styles from './AnswerBar.module.css'

interface Props {
  answers: readonly Answer[]
  acts: AnswerActs
  onNone: () => void
}
type Asking = 'feedback' | 'tag' | 'remove'

/** What can be done with the answers that are chosen. */
export function AnswerBar({ answers, acts, onNone }: Props) {
  const words = useWords().listening
  const [asking, setAsking] = useState<Asking>()
  const mayWrite = useMayWrite()
  const close = () => setAsking(undefined)
  const none = answers.length === 0
  const read = answers.every((one) => one.read)
  const mark = () =>
    acts.mark(answers, { read: !read }, read ? words.done.unread : words.done.read(answers.length))
  return (
    <div role="toolbar" aria-label={words.bar.label} className={styles['bar']} data-none={none || undefined}>
      <strong role="status">{words.bar.chosen(answers.length)}</strong>
      {mayWrite && (
        <Button size="s" icon={MessageSquareShare} disabled={none} onClick={() => setAsking('feedback')}>
          {words.bar.feedback}
        </Button>
      )}
      <Button size="s" variant="bare" icon={read && !none ? Mail : Check} disabled={none} onClick={mark}>
        {read && !none ? words.bar.unread : words.bar.read}
      </Button>
      <Button size="s" variant="bare" icon={Tag} disabled={none} onClick={() => setAsking('tag')}>
        {words.bar.tag}
      </Button>
      <MoodChoice answers={answers} acts={acts} />
      <Button size="s" variant="bare" icon={Trash2} disabled={none} onClick={() => setAsking('remove')}>
        {words.bar.remove}
      </Button>
      {!none && <IconButton icon={X} size="s" label={words.bar.none} onClick={onNone} />}
      {asking === 'feedback' && <JoinDialog answers={answers} onClose={close} />}
      {asking === 'tag' && <TagAnswers answers={answers} acts={acts} onClose={close} />}
      {asking === 'remove' && <RemoveAnswers answers={answers} acts={acts} onClose={close} />}
    </div>
  )
}

function MoodChoice({ answers, acts }: Pick<Props, 'answers' | 'acts'>) {
  const words = useWords()
  const said = words.listening
  const [first] = answers
  const same = first && answers.every(({ sentiment }) => sentiment === first.sentiment)
  const value = same && first.sentiment !== null ? String(first.sentiment) : ''
  const set = (chosen: string) => {
    const mood = moods.find((one) => one === chosen)
    const says = said.done.mood(mood ? words.round.propose.moods[mood] : said.bar.noMood)
    acts.mark(answers, { sentiment: mood ? Number(mood) : null }, says)
  }
  return (
    <Select
      className={styles['mood']}
      aria-label={said.bar.mood}
      disabled={answers.length === 0}
      value={value}
      onChange={(event) => set(event.target.value)}
    >
      <option value="">{value === '' ? said.bar.mood : said.bar.noMood}</option>
      {moods.map((mood) => (
        <option key={mood} value={mood}>
          {words.round.propose.moods[mood]}
        </option>
      ))}
    </Select>
  )
}
