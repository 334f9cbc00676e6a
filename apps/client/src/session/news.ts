import { createTRPCClient, createWSClient, wsLink } from '@trpc/client'
import { useEffect } from 'react'
import type { NewsOf } from '@parley/model/wire.ts'
import { queries, type LiveRouter } from './api.ts'
import { askWhoIAm } from './who-i-am.ts'
import { silence } from './silence.ts'

const url = () => `${location.origin.replace(/^http/, 'ws')}/trpc`

/** One socket a page, opened with the first that listens and closed after the last. */
const socket = createWSClient({
  url,
  lazy: { enabled: true, closeMs: 2_000 },
  keepAlive: { enabled: true, intervalMs: 20_000, pongTimeoutMs: 10_000 },
  retryDelayMs: (attempt) => Math.min(1_000 * 2 ** attempt, 15_000),
})
const live = createTRPCClient<LiveRouter>({ links: [wsLink({ client: socket })] })

/** What is told is read with zod, for which no page has to wait. */
const wire = () => import('@parley/model/wire.ts')

/** Many comments at once are asked for once. */
const gatherMs = 150

/** Keeps what lives beside the document fresh: the calls of a noun are asked again when there is news of it. */
export function useNews({ board, snapshot }: { board?: string; snapshot?: string }): void {
  useEffect(() => {
    const stale = new Set<NewsOf>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = (...of: readonly NewsOf[]) => {
      for (const one of of) stale.add(one)
      timer ??= setTimeout(() => {
        timer = undefined
        askAgain(stale)
        stale.clear()
      }, gatherMs)
    }
    const where = { ...(board !== undefined && { board }), ...(snapshot !== undefined && { snapshot }) }
    let begun = false
    const listening = live.news.subscribe(where, {
      // What was told while nobody listened is not told again.
      onStarted: () => (begun ? void wire().then(({ newsOf }) => hear(...newsOf)) : (begun = true)),
      onConnectionStateChange: ({ state, error }) => {
        if (state === 'connecting') begun = true
        silence.setState(state === 'connecting' && error !== null)
      },
      // Nothing more is told to who is signed out.
      onComplete: () => hear('account'),
      onData: (told) =>
        void wire().then(({ News }) => {
          const news = News.safeParse(told)
          // A newer server tells of what this page knows nothing of.
          if (news.success) hear(news.data.of)
        }),
    })
    return () => {
      listening.unsubscribe()
      clearTimeout(timer)
    }
  }, [board, snapshot])
}

/** The calls of a noun are named after it: `comments.list` belongs to `comments`. */
function askAgain(stale: ReadonlySet<string>): void {
  if (stale.has('account')) void askWhoIAm()
  void queries.invalidateQueries({
    predicate: ({ queryKey: [path] }) => Array.isArray(path) && stale.has(String(path[0])),
  })
}
