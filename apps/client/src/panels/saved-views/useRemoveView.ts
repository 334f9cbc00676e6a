import { useMutation } from '@tanstack/react-query'
import { afterwards } from '../../session/afterwards.ts'
import { api, queries, type Answers } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useSayFault } from '../useSayFault.ts'
import { useWords } from '../../words/words.ts'

type View = Pick<Answers['views']['list'][number], 'view' | 'name' | 'search' | 'shared'>

/** Throws a saved view away, which can be taken back. */
export function useRemoveView(): (view: View) => void {
  const { board } = useSession()
  const words = useWords()
  const say = useToast()
  const refresh = () => queries.invalidateQueries({ queryKey: api.views.pathKey() })
  const onError = useSayFault()
  const save = useMutation({ ...api.views.save.mutationOptions(), onSuccess: refresh, onError })
  const remove = useMutation({ ...api.views.remove.mutationOptions(), onError })
  const removed = ({ name, search, shared }: View) => {
    void refresh()
    say({
      says: words.savedViews.removed(name),
      action: {
        label: words.board.findings.takeBack,
        onSelect: () => save.mutate({ board, name, search, shared }),
      },
    })
  }
  // The news that it is gone may take its line away first.
  return (view) => afterwards(remove.mutateAsync({ view: view.view }), () => removed(view))
}
