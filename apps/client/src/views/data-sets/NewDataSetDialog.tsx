import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, faultOf } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ClientInput } from '../boards/ClientInput.tsx'
import { askAgain, pathOf } from './data-set.ts'

/** A title and whose it is; all else is said on its page. */
export function NewDataSetDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.dataSets
  const [title, setTitle] = useState('')
  const [client, setClient] = useState('')
  const [tried, setTried] = useState(false)
  const create = useCreate()
  const missing = tried && !title.trim() ? said.create.missing : undefined
  const submit = () => {
    setTried(true)
    if (!title.trim()) return
    create.mutate({ title: title.trim(), ...(client.trim() && { client: client.trim() }) })
  }
  return (
    <ActDialog
      title={said.make}
      says={said.create.says}
      act={said.make}
      busy={create.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <Field label={said.create.name} error={missing ?? (create.error && faultOf(create.error).says)}>
        <TextInput
          value={title}
          maxLength={200}
          placeholder={said.create.placeholder}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
      <Field label={said.create.client} optional>
        <ClientInput value={client} onValueChange={setClient} />
      </Field>
    </ActDialog>
  )
}

/** Makes the data set and goes to its page. */
function useCreate() {
  const [, go] = useLocation()
  return useMutation({
    ...api.consumers.create.mutationOptions(),
    onSuccess: ({ dataSet }) => {
      void askAgain()
      go(pathOf(dataSet))
    },
  })
}
