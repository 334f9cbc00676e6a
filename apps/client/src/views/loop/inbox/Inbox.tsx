import { FileSpreadsheet, MessageSquarePlus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { NextPage } from '../../../ui/NextPage.tsx'
import { useWords } from '../../../words/words.ts'
import { AddAnswer } from './AddAnswer.tsx'
import { AnswerList } from './AnswerList.tsx'
import { BringAnswers } from './BringAnswers.tsx'
import { WhichAnswers, type Which } from './WhichAnswers.tsx'
import { useAnswerCount, useAnswerPages } from './useAnswers.ts'
import page from './inbox.module.css'
import styles from './Inbox.module.css'

type Way = 'one' | 'table'

/** What people answered, to be read, sorted and turned into feedback. */
export function Inbox() {
  const words = useWords().listening
  const [which, setWhich] = useState<Which>({ shown: 'all', card: '', sought: '' })
  const [adding, setAdding] = useState<Way>()
  const { shown, card } = which
  const find = useDeferredValue(which.sought.trim())
  const pages = useAnswerPages({
    ...(shown !== 'all' && { show: shown }),
    ...(card && { card }),
    ...(find && { words: find }),
  })
  const answers = pages.data?.pages.flat()
  const count = useAnswerCount()
  return (
    <section className={page['inbox']} aria-label={words.inbox.label}>
      <div className={page['asked']}>
        <WhichAnswers which={which} onWhich={(change) => setWhich((now) => ({ ...now, ...change }))} />
        <p role="status" className={page['quiet']}>
          {words.inbox.waiting(count.unread, count.all)}
        </p>
        <Ways onWay={setAdding} />
      </div>
      {adding === 'one' && <AddAnswer onClose={() => setAdding(undefined)} />}
      {adding === 'table' && <BringAnswers onClose={() => setAdding(undefined)} />}
      {answers && <AnswerList answers={answers} filtered={shown !== 'all' || card !== '' || find !== ''} />}
      {pages.hasNextPage && answers && (
        <div className={styles['more']}>
          <p role="status" className={page['quiet']}>
            {words.inbox.soFar(answers.length)}
          </p>
          <NextPage of={pages}>{words.inbox.more}</NextPage>
        </div>
      )}
    </section>
  )
}

/** How answers come in that were not sent by a link. */
function Ways({ onWay }: { onWay: (way: Way) => void }) {
  const words = useWords().listening
  return (
    <div className={styles['ways']}>
      <Button size="s" variant="bare" icon={FileSpreadsheet} onClick={() => onWay('table')}>
        {words.bring.open}
      </Button>
      <Button size="s" icon={MessageSquarePlus} onClick={() => onWay('one')}>
        {words.inbox.add}
      </Button>
    </div>
  )
}
