import { useInfiniteQuery } from '@tanstack/react-query'
import { ListState } from '../ListState.tsx'
import { api, client } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Ago } from '../../ui/Ago.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWords } from '../../words/words.ts'
import { stateOf, type ListedReview } from './the-review.ts'
import styles from './review360.module.css'

/** The reviews of this board, each with whom it waits for. */
export function ReviewList({ onShow }: { onShow: (review: string) => void }) {
  const words = useWords()
  const said = words.review360.list
  const { board } = useSession()
  const list = useInfiniteQuery({
    queryKey: [...api.reviews.list.queryKey({ board }), 'pages'],
    queryFn: ({ pageParam }) => client.reviews.list.query({ board, ...(pageParam && { before: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  if (list.isPending) return <p className={styles['quiet']}>{words.review360.loading}</p>
  const state = (
    <ListState of={list} none={list.data?.pages.every(({ reviews }) => reviews.length === 0)}>
      <EmptyState heading="h3" ghost="loop" title={said.none} says={said.noneSays} />
    </ListState>
  )
  if (!list.data) return state
  const reviews = list.data.pages.flatMap((page) => page.reviews)
  const names = new Map(list.data.pages.flatMap(({ people }) => Object.entries(people)))
  if (reviews.length === 0) return state
  return (
    <>
      {state}
      <ul className={styles['list']} aria-label={said.name}>
        {reviews.map((review) => (
          <Row key={review.id} review={review} by={names.get(review.begun.by) ?? ''} onShow={onShow} />
        ))}
      </ul>
      <NextPage of={list} size="s">
        {said.more}
      </NextPage>
    </>
  )
}

interface RowProps {
  review: ListedReview
  /** Who began it. */
  by: string
  onShow: (review: string) => void
}

function Row({ review, by, onShow }: RowProps) {
  const said = useWords().review360.list
  return (
    <li>
      <button type="button" className={styles['row']} onClick={() => onShow(review.id)}>
        <b dir="auto">{review.name}</b>
        <span>{said.state[stateOf(review)]}</span>
        <span className={styles['quiet']}>
          <Ago at={review.begun.at} says={(when) => said.begun(by, when)} />
        </span>
      </button>
    </li>
  )
}
