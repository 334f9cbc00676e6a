import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ListState } from '../ListState.tsx'
import { api, client, type Answers, type Asks } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useWords } from '../../words/words.ts'
import { SnapshotRow } from './SnapshotRow.tsx'
import styles from './snapshots.module.css'

type Page = Answers['snapshots']['list']
const first: Page['next'] | undefined = undefined

interface Props {
  label: string
  kinds: NonNullable<Asks['snapshots']['list']['kinds']>
  /** What stands there while there is none. */
  none: ReactNode
  onGo: () => void
}

/** Snapshots of some kinds, the newest first; a board may have a thousand, so older ones come when they are asked for. */
export function SnapshotList({ label, kinds, none, onGo }: Props) {
  const words = useWords()
  const { board } = useSession()
  const list = useInfiniteQuery({
    queryKey: [...api.snapshots.list.pathKey(), { board, kinds }],
    queryFn: ({ pageParam }) =>
      client.snapshots.list.query({ board, kinds, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
  })
  const all = list.data?.pages.flatMap(({ snapshots }) => snapshots) ?? []
  return (
    <>
      <ListState of={list} none={list.data && all.length === 0}>
        <p className={styles['quiet']}>{none}</p>
      </ListState>
      {all.length > 0 && (
        <Rows label={label}>
          {all.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} onGo={onGo} />
          ))}
        </Rows>
      )}
      <NextPage of={list} size="s">
        {words.snapshots.older}
      </NextPage>
    </>
  )
}
