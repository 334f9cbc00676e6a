import { useMutation } from '@tanstack/react-query'
import { api, queries, type Answers } from '../../session/api.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

/** Who has an account in the workspace. */
export type Member = Answers['account']['people']['list'][number]

/** Changes what somebody is in the workspace, and says so. */
export function useStanding({ name }: Member) {
  const said = useWords().share.people
  const toast = useToast()
  const sentences = { owner: said.madeOwner, member: said.madeMember, guest: said.remove.done }
  return useMutation({
    ...api.account.people.setStanding.mutationOptions(),
    onSuccess: async (_, { standing }) => {
      await queries.invalidateQueries({ queryKey: api.account.people.list.queryKey() })
      toast({ says: sentences[standing](name) })
    },
  })
}
