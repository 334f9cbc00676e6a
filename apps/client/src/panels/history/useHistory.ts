import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, client, queries, type Answers } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'

type Page = Answers['history']['list']
export type Stretch = Page['stretches'][number]
export type Snapshot = Page['snapshots'][number]
/** What is told of a board, one after the other: what somebody did, or a snapshot that was taken. */
export type Told = { at: string } & ({ stretch: Stretch } | { snapshot: Snapshot })

const first: Page['next'] | undefined = undefined

/** Typing is one change a letter: it is read again when it has been quiet for a moment, and not for each. */
const settleMs = 2_500

/** The history of a board, page by page, kept up to date while it is looked at. */
export function useHistory(filter: { card: string | undefined; person: string | undefined }) {
  const { board, reader } = useSession()
  const { card, person } = filter
  const asked = { board, ...(card && { card }), ...(person && { person }) }
  const list = useInfiniteQuery({
    queryKey: [...api.history.list.pathKey(), asked],
    queryFn: ({ pageParam }) =>
      client.history.list.query({ ...asked, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = reader.watch(() => {
      clearTimeout(timer)
      timer = setTimeout(
        () => void queries.invalidateQueries({ queryKey: api.history.list.pathKey() }),
        settleMs,
      )
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [reader])
  return list
}

/** Snapshots stand where they were taken. */
export function toldIn(pages: readonly Page[]): Told[] {
  const all = pages.flatMap(({ stretches, snapshots }): Told[] => [
    ...snapshots.map((snapshot) => ({ at: snapshot.at, snapshot })),
    ...stretches.map((stretch) => ({ at: stretch.ended, stretch })),
  ])
  return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
