import { useMutation, useQuery } from '@tanstack/react-query'
import { api, queries, type Answers } from '../../session/api.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useSayFault } from '../useSayFault.ts'

export type Listening = Answers['listening']['list'][number]

/** The pages on which people answer at a contact point, and what can be done with them. */
export function useListening(card: string) {
  const { board } = useSession()
  const edit = useEdit()
  const list = useQuery(api.listening.list.queryOptions({ board }))
  const again = () => queries.invalidateQueries({ queryKey: api.listening.pathKey() })
  const onError = useSayFault()
  const create = useMutation({ ...api.listening.create.mutationOptions(), onSuccess: again, onError })
  const change = useMutation({ ...api.listening.change.mutationOptions(), onSuccess: again, onError })
  const close = useMutation({ ...api.listening.close.mutationOptions(), onSuccess: again, onError })
  const reopen = useMutation({ ...api.listening.reopen.mutationOptions(), onSuccess: again, onError })
  return {
    links: (list.data ?? []).filter((link) => link.card === card),
    /** Not known yet, or nothing for her. */
    silent: !list.data,
    change,
    close,
    reopen,
    making: create.isPending,
    make: () => {
      create.mutate({ board, card })
      // The plan says so too: rules ask whether anybody hears what is said there.
      edit.setField({ card }, ['listening'], true)
    },
  }
}
export type ListeningActs = ReturnType<typeof useListening>
