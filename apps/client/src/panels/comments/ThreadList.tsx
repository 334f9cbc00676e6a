import { useState } from 'react'
import type { About } from '@parley/model/comments.ts'
import { ListState } from '../ListState.tsx'
import { Button } from '../../ui/Button.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import type { Place } from './place.ts'
import { ThreadRow } from './ThreadRow.tsx'
import { useTalking, useThreads } from './useTalk.ts'
import panel from './comments.module.css'
import styles from './ThreadList.module.css'

const filters = ['open', 'mine', 'unread', 'resolved'] as const
type Filter = (typeof filters)[number]

const asked = {
  open: { state: 'open' },
  mine: { state: 'open', mine: true },
  unread: { state: 'all', unread: true },
  resolved: { state: 'resolved' },
} as const satisfies Record<Filter, object>

interface Props {
  place: Place
  /** Only those about this, settled or not. */
  about?: About | undefined
  onOpen: (thread: string) => void
}

/** Threads, the last spoken in first: those of a board by filter, or all about one thing. */
export function ThreadList({ place, about, onOpen }: Props) {
  const words = useWords()
  const said = words.comments
  const [filter, setFilter] = useState<Filter>('open')
  const which = about ? { about, state: 'all' as const } : asked[filter]
  const list = useThreads({ board: place.board, ...which })
  const threads = list.data?.pages.flatMap((page) => page.threads) ?? []
  return (
    <>
      {!about && <Filters filter={filter} onFilter={setFilter} />}
      {!about && filter === 'unread' && threads.length > 0 && <AllSeen board={place.board} />}
      {list.isPending && <Skeleton height="4.5rem" />}
      <ListState of={list} none={list.data && threads.length === 0}>
        <Nothing place={place} filter={about ? undefined : filter} />
      </ListState>
      {threads.length > 0 && (
        <ul className={styles['list']} aria-label={said.list}>
          {threads.map((thread) => (
            <ThreadRow
              key={thread.id}
              place={place}
              thread={thread}
              alone={about !== undefined}
              onOpen={() => onOpen(thread.id)}
            />
          ))}
        </ul>
      )}
      <NextPage of={list} size="s" className={panel['more']}>
        {said.more}
      </NextPage>
    </>
  )
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const words = useWords().comments
  return (
    <Segmented
      label={words.filter}
      className={styles['filters']}
      value={filter}
      onValueChange={onFilter}
      options={filters.map((value) => ({ value, label: words.filters[value] }))}
    />
  )
}

function AllSeen({ board }: { board: string }) {
  const { seen } = useTalking()
  return (
    <Button
      size="s"
      variant="bare"
      className={panel['more']}
      busy={seen.isPending}
      onClick={() => seen.mutate({ board })}
    >
      {useWords().comments.allSeen}
    </Button>
  )
}

/** Nothing to list: says what to do first, or why the filter is empty. */
function Nothing({ place, filter }: { place: Place; filter: Filter | undefined }) {
  const words = useWords().comments
  if (filter === undefined)
    return place.may.comment ? null : <p className={panel['empty']}>{words.noneHere}</p>
  if (filter !== 'open') return <p className={panel['empty']}>{words.noneSuch[filter]}</p>
  return (
    <EmptyState
      title={words.none}
      says={place.may.comment ? words.noneSays : words.noneForReader}
      heading="h3"
    />
  )
}
