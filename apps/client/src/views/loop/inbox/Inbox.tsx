import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { cardsOf } from '@parley/model/board/board.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useBoard } from '../../../session/useBoard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { AddAnswer } from './AddAnswer.tsx'
import { AnswerBar } from './AnswerBar.tsx'
import { AnswerRow } from './AnswerRow.tsx'
import {
  mostAtOnce,
  useAnswerActs,
  useAnswerCount,
  useAnswers,
  type Answer,
  type Show,
} from './useAnswers.ts'
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
  const [adding, setAdding] = useState(false)
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
        <Button size="s" icon={MessageSquarePlus} onClick={() => setAdding(true)}>
          {words.inbox.add}
        </Button>
      </div>
      {adding && <AddAnswer onClose={() => setAdding(false)} />}
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
  const points = useBoard((board) => cardsOf(board, 'contactPoint'))
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

function AnswerList({ answers, filtered }: { answers: readonly Answer[]; filtered: boolean }) {
  const words = useWords().listening.inbox
  const acts = useAnswerActs()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // What was chosen and is no longer shown is no longer meant.
  const meant = answers.filter(({ answer }) => chosen.has(answer))
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))))
  const all = answers.map(({ answer }) => answer)
  if (answers.length === 0)
    return (
      <EmptyState
        title={words.empty.title}
        says={filtered ? words.empty.filtered : words.empty.says}
        heading="h3"
      />
    )
  return (
    <>
      <div className={styles['choosing']}>
        <label>
          <input
            type="checkbox"
            checked={meant.length === all.length}
            onChange={(event) => choose(all, event.target.checked)}
          />
          <span className="sr">{words.chooseAll}</span>
        </label>
        <AnswerBar answers={meant} acts={acts} onNone={() => choose(all, false)} />
      </div>
      <ul className={styles['answers']}>
        {answers.map((answer) => (
          <AnswerRow
            key={answer.answer}
            answer={answer}
            chosen={chosen.has(answer.answer)}
            onChosen={(on) => choose([answer.answer], on)}
            acts={acts}
          />
        ))}
      </ul>
    </>
  )
}
