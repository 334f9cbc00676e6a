import { ArrowLeft, Check, RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ListState } from '../ListState.tsx'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import { CommentItem } from './CommentItem.tsx'
import { Composer } from './Composer.tsx'
import { InternalMark } from './InternalMark.tsx'
import type { Place, Thread } from './place.ts'
import { useTalking, useThread } from './useTalk.ts'
import styles from './comments.module.css'

interface Props {
  place: Place
  thread: string
  onBack: () => void
}

/** One thread: what it is about, what was said, and the place to answer. */
export function ThreadView({ place, thread: id, onBack }: Props) {
  const words = useWords()
  const said = words.comments
  const { about: thread, comments, data, error, isPending, ...more } = useThread(id)
  const { reply } = useTalking()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [comments.length])
  return (
    <section className={styles['thread']} aria-label={said.thread(thread?.label || said.place)}>
      <Head place={place} thread={thread} onBack={onBack} />
      <ListState of={{ data, error }} />
      {isPending && <Skeleton height="6rem" />}
      <NextPage of={more} size="s" className={styles['more']}>
        {said.earlier}
      </NextPage>
      <ol className={styles['comments']}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} place={place} comment={comment} />
        ))}
      </ol>
      {thread && place.may.comment && (
        <Composer
          place={place}
          draft={`thread ${id}`}
          label={said.answer}
          placeholder={said.answerPlaceholder}
          internal={thread.internal ? true : undefined}
          onSend={(written) => reply.mutateAsync({ thread: id, ...written })}
        />
      )}
      <div ref={end} />
    </section>
  )
}

function Head({ place, thread, onBack }: { place: Place; thread: Thread | undefined; onBack: () => void }) {
  const words = useWords().comments
  const { resolve, reopen } = useTalking()
  const resolved = thread?.resolved
  return (
    <header className={styles['head']}>
      <IconButton icon={ArrowLeft} points size="s" label={words.back} onClick={onBack} />
      {thread && <div className={styles['where']}>{place.where(thread)}</div>}
      {thread && place.may.comment && (
        <Button
          size="s"
          variant="bare"
          icon={resolved ? RotateCcw : Check}
          onClick={() => (resolved ? reopen : resolve).mutate({ thread: thread.id })}
        >
          {resolved ? words.reopen : words.resolve}
        </Button>
      )}
      {thread?.internal && (
        <p className={styles['quiet']}>
          <InternalMark /> {words.internalSays}
        </p>
      )}
      {resolved && (
        <p className={styles['quiet']}>
          <Ago at={resolved.at} says={(when) => words.resolvedBy(resolved.by.name, when)} />
        </p>
      )}
    </header>
  )
}
