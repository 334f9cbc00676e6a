import { useMutation } from '@tanstack/react-query'
import { api, faultOf, queries } from '../../session/api.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useFirstWords } from '../../words/words.ts'

/** Takes a board out of the bin. */
export function useRestore() {
  const words = useFirstWords()
  const toast = useToast()
  return useMutation({
    ...api.boards.restore.mutationOptions(),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.boards.pathKey() }),
    onError: (error) => toast({ says: faultOf(error, words.ui.unreachable.title).says }),
  })
}
