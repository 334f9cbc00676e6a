import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, client, type Answers, type Asks } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { inParts, mostAtOnce } from './in-parts.ts'

export type Answer = Answers['listening']['answers'][number]
type Show = NonNullable<Asks['listening']['answers']['show']>
type Asked = { show?: Show; card?: string; words?: string }

/** A page is soon there; whoever asks for more gets more of them. */
const [firstPage, laterPage] = [100, 500]
/** The names of cards stand in an address, which has no room for more. */
const mostCards = 300

/** The answers that are asked for, the newest first, a page after the other; while others are fetched those before stay. */
export function useAnswerPages(asked: Asked) {
  const { board } = useSession()
  return useInfiniteQuery({
    queryKey: [...api.listening.answers.pathKey(), 'pages', { board, ...asked }],
    queryFn: ({ pageParam: before }) =>
      client.listening.answers.query({
        board,
        ...asked,
        ...(before && { before }),
        limit: before ? laterPage : firstPage,
      }),
    initialPageParam: '',
    getNextPageParam: (page, _, before) =>
      page.length < (before ? laterPage : firstPage) ? undefined : page.at(-1)?.answer,
    placeholderData: keepPreviousData,
  })
}

/** All who may be told, of whatever these cards hold: however many there are. */
export function useThoseToTell(feedback: readonly string[]) {
  const { board } = useSession()
  return useQuery({
    queryKey: [...api.listening.answers.pathKey(), 'toTell', { board, feedback }],
    queryFn: async () => {
      const found: Answer[] = []
      for (const some of inParts(feedback, mostCards)) {
        let page: Answer[] = []
        do {
          const before = page.at(-1)?.answer
          page = await client.listening.answers.query({
            board,
            show: 'toTell',
            feedback: some,
            limit: mostAtOnce,
            ...(before && { before }),
          })
          found.push(...page)
        } while (page.length === mostAtOnce)
      }
      return found
    },
    placeholderData: keepPreviousData,
  })
}

/** Those tags that answers have lately been given. */
export function useTags(): string[] {
  const { board } = useSession()
  const options = api.listening.answers.queryOptions({ board, show: 'tagged', limit: mostAtOnce })
  const tags = (useQuery(options).data ?? []).flatMap((answer) => answer.tags)
  return [...new Set(tags)].toSorted((a, b) => a.localeCompare(b))
}

/** How many answers there are; undefined until the server has said it. */
export function useAnswerCount() {
  const { board } = useSession()
  return useQuery(api.listening.count.queryOptions({ board })).data
}
