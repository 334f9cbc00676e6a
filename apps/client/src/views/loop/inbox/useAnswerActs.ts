import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSayFault } from '../../../panels/useSayFault.ts'
import { api, client, queries, type Asks } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import type { en } from '../../../words/en.ts'
import { useWords } from '../../../words/words.ts'
import { inParts } from './in-parts.ts'
import type { Answer } from './useAnswers.ts'

type Marking = Omit<Asks['listening']['mark'], 'board' | 'answers'>
type These = { board: string; answers: string[] }
type Doing = { says: string; work: () => Promise<unknown> }

/** What is done with answers; each act says what it did, and is the same act from one painting to the next. */
export function useAnswerActs() {
  const { board } = useSession()
  const words = useWords()
  const say = useToast()
  const sayFault = useSayFault()
  const { mutate, isPending } = useMutation({
    mutationFn: ({ work }: Doing) => work(),
    onSuccess: async (_, { says }) => {
      say({ says })
      await queries.invalidateQueries({ queryKey: api.listening.pathKey() })
    },
    onError: sayFault,
  })
  const acts = useMemo(() => actsOn(board, words.listening.done, mutate), [board, words, mutate])
  return { busy: isPending, ...acts }
}
export type AnswerActs = ReturnType<typeof useAnswerActs>

function actsOn(board: string, done: typeof en.listening.done, start: (doing: Doing) => void) {
  const act = (says: string, answers: readonly Answer[], work: (these: These) => Promise<unknown>) =>
    start({
      says,
      work: async () => {
        for (const some of inParts(answers.map(({ answer }) => answer))) await work({ board, answers: some })
      },
    })
  return {
    mark: (answers: readonly Answer[], marking: Marking, says: string) =>
      act(says, answers, (these) => client.listening.mark.mutate({ ...these, ...marking })),
    tag: (answers: readonly Answer[], tag: string) =>
      act(done.tagged(tag), answers, (these) =>
        client.listening.tag.mutate({ ...these, add: [tag], remove: [] }),
      ),
    untag: (answers: readonly Answer[], tag: string) =>
      act(done.untagged(tag), answers, (these) =>
        client.listening.tag.mutate({ ...these, add: [], remove: [tag] }),
      ),
    remove: (answers: readonly Answer[]) =>
      act(done.removed(answers.length), answers, (these) => client.listening.remove.mutate(these)),
  }
}
