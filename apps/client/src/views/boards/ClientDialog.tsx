import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { ClientInput } from './ClientInput.tsx'

interface Props {
  board: { id: string; client: string | null }
  onClose: () => void
}

/** Files a board under a client; an empty name takes it out again. */
export function ClientDialog({ board, onClose }: Props) {
  const words = useWords()
  const said = words.boards.clients
  const [client, setClient] = useState(board.client ?? '')
  const file = useMutation({
    ...api.boards.setClient.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.boards.list.queryKey() })
      onClose()
    },
  })
  const failed = file.error ? faultOf(file.error).says : undefined
  return (
    <ActDialog
      title={said.title}
      says={said.says}
      act={said.act}
      busy={file.isPending}
      onAct={() => file.mutate({ board: board.id, client: client.trim() || null })}
      onClose={onClose}
    >
      <Field label={said.label} error={failed} optional>
        <ClientInput value={client} onValueChange={setClient} />
      </Field>
    </ActDialog>
  )
}
