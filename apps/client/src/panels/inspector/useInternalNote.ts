import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { api, faultOf, queries, type Answers } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'

const pause = 700
type Kept = Answers['notes']['get']

/** A note that is written when its author pauses or leaves it. Where somebody else wrote meanwhile, both texts stand. */
export function useInternalNote(card: string) {
  const { board } = useSession()
  const asked = api.notes.get.queryOptions({ board, card })
  const { data, isSuccess } = useQuery(asked)
  const kept: Kept = data ?? { card, text: '', by: null, at: null }
  /** What is being written, and the text that it began with. */
  const [draft, setDraft] = useState<{ text: string; was: string }>()
  const clash = draft !== undefined && draft.was !== kept.text && draft.text !== kept.text
  const set = useMutation({
    ...api.notes.set.mutationOptions(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.notes.pathKey() }),
    onSuccess: (_done, { text }) => {
      queries.setQueryData(asked.queryKey, { ...kept, text })
      setDraft((now) => (now?.text === text ? undefined : now && { ...now, was: text }))
    },
  })
  const write = () => {
    if (draft && !clash && draft.text !== kept.text && !set.isPending) set.mutate({ board, card, ...draft })
  }
  const rest = useEffectEvent(write)
  useEffect(() => {
    if (draft === undefined) return undefined
    const timer = setTimeout(() => rest(), pause)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => () => rest(), [])
  const fault = set.error && faultOf(set.error)
  return {
    kept,
    ready: isSuccess,
    text: draft?.text ?? kept.text,
    says: fault && fault.code !== 'noteClash' ? fault.says : undefined,
    theirs: clash ? kept.text : undefined,
    type: (text: string) => setDraft((now) => ({ text, was: now?.was ?? kept.text })),
    leave: write,
    keepBoth: () => setDraft((now) => now && { text: `${kept.text}\n${now.text}`, was: kept.text }),
    keepTheirs: () => setDraft(undefined),
  }
}
