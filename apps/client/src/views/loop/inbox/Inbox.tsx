import { FileSpreadsheet, MessageSquarePlus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useStore } from 'zustand'
import { ListState } from '../../../panels/ListState.tsx'
import { silence } from '../../../session/silence.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
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
  const silent = useStore(silence)
  return (
    <section className={page['inbox']} aria-label={words.inbox.label}>
      <div className={page['asked']}>
        <WhichAnswers which={which} onWhich={(change) => setWhich((now) => ({ ...now, ...change }))} />
        <p role="status" className={page['quiet']}>
          {count && (count.all > 0 || !silent) && words.inbox.waiting(count.unread, count.all)}
        </p>
        <Ways onWay={setAdding} />
      </div>
      {adding === 'one' && <AddAnswer onClose={() => setAdding(undefined)} />}
      {adding === 'table' && <BringAnswers onClose={() => setAdding(undefined)} />}
      <ListState of={pages} none={answers?.length === 0}>
        <NoAnswers filtered={shown !== 'all' || card !== '' || find !== ''} />
      </ListState>
      {answers && answers.length > 0 && <AnswerList answers={answers} />}
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

function NoAnswers({ filtered }: { filtered: boolean }) {
  const { title, says, filtered: noSuch } = useWords().listening.inbox.empty
  return <EmptyState title={title} says={filtered ? noSuch : says} heading="h3" />
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
