import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { api, client, faultOf, queries, type Answers, type Asks } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useWords } from '../../../words/words.ts'

export type Answer = Answers['listening']['answers'][number]
export type Show = NonNullable<Asks['listening']['answers']['show']>
type Asked = { show?: Show | undefined; card?: string | undefined; feedback?: string[]; limit: number }
type Marking = Omit<Asks['listening']['mark'], 'board' | 'answers'>

/** The server takes so many at once. */
export const mostAtOnce = 1_000

/** The answers that are asked for, the newest first; while others are fetched those before stay. */
export function useAnswers({ show, card, feedback, limit }: Asked) {
  const { board } = useSession()
  const asked = { board, limit, ...(show && { show }), ...(card && { card }), ...(feedback && { feedback }) }
  const options = api.listening.answers.queryOptions(asked)
  return useQuery({ ...options, placeholderData: keepPreviousData, enabled: feedback?.length !== 0 })
}

export function useAnswerCount() {
  const { board } = useSession()
  return useQuery(api.listening.count.queryOptions({ board })).data ?? { all: 0, unread: 0 }
}

/** What is done with answers; each act says what it did. */
export function useAnswerActs() {
  const { board } = useSession()
  const words = useWords()
  const say = useToast()
  const done = useMutation({
    mutationFn: ({ work }: { work: () => Promise<unknown>; says: string }) => work(),
    onSuccess: async (_, { says }) => {
      say({ says })
      await queries.invalidateQueries({ queryKey: api.listening.pathKey() })
    },
    onError: (error) => say({ says: faultOf(error, words.ui.unreachable.title).says }),
  })
  const idsOf = (answers: readonly Answer[]) => answers.map(({ answer }) => answer)
  const act = (says: string, work: () => Promise<unknown>) => done.mutate({ says, work })
  return {
    busy: done.isPending,
    mark: (answers: readonly Answer[], marking: Marking, says: string) =>
      act(says, () => client.listening.mark.mutate({ board, answers: idsOf(answers), ...marking })),
    tag: (answers: readonly Answer[], tag: string) =>
      act(words.listening.done.tagged(tag), () =>
        client.listening.tag.mutate({ board, answers: idsOf(answers), add: [tag], remove: [] }),
      ),
    untag: (answers: readonly Answer[], tag: string) =>
      act(words.listening.done.untagged(tag), () =>
        client.listening.tag.mutate({ board, answers: idsOf(answers), add: [], remove: [tag] }),
      ),
    remove: (answers: readonly Answer[]) =>
      act(words.listening.done.removed(answers.length), () =>
        client.listening.remove.mutate({ board, answers: idsOf(answers) }),
      ),
  }
}
export type AnswerActs = ReturnType<typeof useAnswerActs>
