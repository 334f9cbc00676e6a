import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { api, client, queries, type Asks } from '../../session/api.ts'
import type { Named } from './naming.ts'
import type { Place, Thread } from './place.ts'

type ListAsked = Omit<Asks['comments']['list'], 'before' | 'limit'>

const again = () => queries.invalidateQueries({ queryKey: api.comments.pathKey() })

/** Threads, a page at a time. */
export function useThreads(asked: ListAsked) {
  return useInfiniteQuery({
    queryKey: [...api.comments.list.queryKey(asked), 'pages'],
    queryFn: ({ pageParam }) =>
      client.comments.list.query({ ...asked, ...(pageParam && { before: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}

/** What was said in a thread, the latest page first asked for. Looking at it is having seen it. */
export function useThread(thread: string) {
  const query = useInfiniteQuery({
    queryKey: [...api.comments.thread.list.queryKey({ thread }), 'pages'],
    queryFn: ({ pageParam }) =>
      client.comments.thread.list.query({ thread, ...(pageParam && { before: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
  const pages = query.data?.pages ?? []
  const about = pages[0]?.thread ?? undefined
  useSeen(about)
  return { ...query, about, comments: pages.toReversed().flatMap(({ comments }) => comments) }
}

function useSeen(thread: Thread | undefined): void {
  const see = useMutation({ ...api.comments.seen.mutationOptions(), onSuccess: again })
  const look = useEffectEvent((id: string) => see.mutate({ thread: id }))
  const [id, unread, spoken] = [thread?.id, thread?.unread, thread?.spoken]
  useEffect(() => {
    if (id !== undefined && unread) look(id)
  }, [id, unread, spoken])
}

/** Whom one can name here. */
export function useNamed({ board, snapshot, may }: Place): readonly Named[] {
  const asked = api.comments.people.list.queryOptions({ board, ...(snapshot !== undefined && { snapshot }) })
  return useQuery({ ...asked, enabled: may.comment, staleTime: 60_000 }).data ?? []
}

/** Everything that can be done with comments; lists are asked for again once it is done. */
export function useTalking() {
  const settings = { onSuccess: again }
  return {
    begin: useMutation({ ...api.comments.begin.mutationOptions(), ...settings }),
    reply: useMutation({ ...api.comments.reply.mutationOptions(), ...settings }),
    edit: useMutation({ ...api.comments.edit.mutationOptions(), ...settings }),
    remove: useMutation({ ...api.comments.delete.mutationOptions(), ...settings }),
    resolve: useMutation({ ...api.comments.resolve.mutationOptions(), ...settings }),
    reopen: useMutation({ ...api.comments.reopen.mutationOptions(), ...settings }),
    react: useMutation({ ...api.comments.react.mutationOptions(), ...settings }),
    seen: useMutation({ ...api.comments.seen.mutationOptions(), ...settings }),
  }
}
