import { FileSpreadsheet, MessageSquarePlus, Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { nameOf } from '../../../panels/kind-look.ts'
import { Button } from '../../../ui/Button.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Select, TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { AddAnswer } from './AddAnswer.tsx'
import { AnswerList } from './AnswerList.tsx'
import { BringAnswers } from './BringAnswers.tsx'
import { usePoints } from './PointField.tsx'
import { useAnswerCount, useAnswerPages, type Show } from './useAnswers.ts'
import page from './inbox.module.css'
import styles from './Inbox.module.css'

const shows = ['all', 'unread', 'tagged', 'toTell'] as const
type Shown = (typeof shows)[number]

/** What people answered, to be read, sorted and turned into feedback. */
export function Inbox() {
  const words = useWords().listening
  const [shown, setShown] = useState<Shown>('all')
  const [card, setCard] = useState('')
  const [sought, setSought] = useState('')
  const [adding, setAdding] = useState<'one' | 'table'>()
  const show: Show | undefined = shown === 'all' ? undefined : shown
  const find = useDeferredValue(sought.trim())
  const pages = useAnswerPages({ ...(show && { show }), ...(card && { card }), ...(find && { words: find }) })
  const answers = pages.data?.pages.flat()
  const count = useAnswerCount()
  return (
    <section className={page['inbox']} aria-label={words.inbox.label}>
      <div className={page['asked']}>
        <Segmented
          label={words.inbox.show}
          value={shown}
          onValueChange={setShown}
          options={shows.map((value) => ({ value, label: words.inbox.shows[value] }))}
        />
        <PointChoice value={card} onValue={setCard} />
        <TextInput
          type="search"
          className={page['search']}
          aria-label={words.inbox.search}
          placeholder={words.inbox.search}
          start={<Icon of={Search} size="s" />}
          maxLength={200}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <p role="status" className={page['quiet']}>
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
      {answers && <AnswerList answers={answers} filtered={shown !== 'all' || card !== '' || find !== ''} />}
      {pages.hasNextPage && answers && (
        <div className={styles['more']}>
          <p role="status" className={page['quiet']}>
            {words.inbox.soFar(answers.length)}
          </p>
          <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {words.inbox.more}
          </Button>
        </div>
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
      className={page['points']}
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
