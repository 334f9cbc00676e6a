import { useMutation } from '@tanstack/react-query'
import { api, faultOf, queries } from '../../session/api.ts'
import { useFirstWords } from '../../words/words.ts'
import { AccountSheet } from '../account/AccountSheet.tsx'

interface Props {
  invitation: string
  name: string
  onDone: () => void
}

/** A guest with an account becomes a member: she stays who she is, and nothing more is asked. */
export function JoinAsMember({ invitation, name, onDone }: Props) {
  const words = useFirstWords()
  const said = words.account.joinAsMember
  const join = useMutation({
    ...api.account.join.mutationOptions(),
    onSuccess: async () => {
      await queries.resetQueries()
      onDone()
    },
  })
  return (
    <AccountSheet
      title={words.account.joinWorkspace.title}
      says={said.says(name)}
      act={said.act}
      busy={join.isPending}
      fault={join.error ? faultOf(join.error).says : undefined}
      onSubmit={() => join.mutate({ invitation })}
    >
      {null}
    </AccountSheet>
  )
}
