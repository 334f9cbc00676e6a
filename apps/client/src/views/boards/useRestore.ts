import { useMutation } from '@tanstack/react-query'
import { useSayFault } from '../../panels/useSayFault.ts'
import { api, queries } from '../../session/api.ts'

/** Takes a board out of the bin. */
export function useRestore() {
  return useMutation({
    ...api.boards.restore.mutationOptions(),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.boards.pathKey() }),
    onError: useSayFault(),
  })
}
