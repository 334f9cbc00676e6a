import { FileSpreadsheet, MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { nameOf } from '../../../panels/kind-look.ts'
import { Button } from '../../../ui/Button.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { AddAnswer } from './AddAnswer.tsx'
import { AnswerList } from './AnswerList.tsx'
import { BringAnswers } from './BringAnswers.tsx'
import { usePoints } from './PointField.tsx'
import { mostAtOnce, useAnswerCount, useAnswers, type Show } from './useAnswers.ts'
import styles from './inbox.module.css'

const page = 100
const shows = ['all', 'unread', 'tagged', 'toTell'] as const
type Shown = (typeof shows)[number]

/** What people answered, to be read, sorted and turned into feedback. */
export function Inbox() {
  const words = useWords().listening
  const [shown, setShown] = useState<Shown>('all')
  const [card, setCard] = useState('')
  const [limit, setLimit] = useState(page)
  const [adding, setAdding] = useState<'one' | 'table'>()
  const show: Show | undefined = shown === 'all' ? undefined : shown
  const answers = useAnswers({ show, card, limit }).data
  const count = useAnswerCount()
  const turn = (next: Shown) => {
    setShown(next)
    setLimit(page)
  }
  return (
    <section className={styles['inbox']} aria-label={words.inbox.label}>
      <div className={styles['asked']}>
        <Segmented
          label={words.inbox.show}
          value={shown}
          onValueChange={turn}
          options={shows.map((value) => ({ value, label: words.inbox.shows[value] }))}
        />
        <PointChoice value={card} onValue={setCard} />
        <p role="status" className={styles['quiet']}>
          {words.inbox.waiting(count.unread, count.all)}
        </p>
        <div className={styles['ways']}>
          <Button size="s" variant="bare" icon={FileSpreadsheet} onClick={() => setAdding('table')}>
            {words.bring.open}
          </Button>
          <Button size="s" icon={MessageSquarePlus} onClick={() => setAdding('one')}>
            {words.inbox.add}
          </Button>
        </div>
      </div>
      {adding === 'one' && <AddAnswer onClose={() => setAdding(undefined)} />}
      {adding === 'table' && <BringAnswers onClose={() => setAdding(undefined)} />}
      {answers && <AnswerList answers={answers} filtered={shown !== 'all' || card !== ''} />}
      {answers && answers.length === limit && limit < mostAtOnce && (
        <Button className={styles['more']} onClick={() => setLimit(Math.min(mostAtOnce, limit * 3))}>
          {words.inbox.more}
        </Button>
      )}
    </section>
  )
}

function PointChoice({ value, onValue }: { value: string; onValue: (card: string) => void }) {
  const words = useWords()
  const points = usePoints()
  const said = words.listening.inbox
  return (
    <Select
      className={styles['points']}
      aria-label={said.where}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="">{said.anywhere}</option>
      {points.map((point) => (
        <option key={point.id} value={point.id}>
          {nameOf(point, words.board.inspector.untitled)}
        </option>
      ))}
    </Select>
  )
}
