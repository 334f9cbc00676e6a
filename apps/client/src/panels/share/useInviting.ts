import { useMutation } from '@tanstack/react-query'
import { api, queries } from '../../session/api.ts'
import { useCopy } from '../../ui/useCopy.ts'

/** Makes an invitation; its address is copied at once. */
export function useInviting() {
  const copy = useCopy()
  return useMutation({
    ...api.invitations.create.mutationOptions(),
    onSuccess: async ({ url }) => {
      await copy(url)
      await queries.invalidateQueries({ queryKey: api.invitations.list.queryKey() })
    },
  })
}
