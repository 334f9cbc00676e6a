import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, faultOf, queries } from '../../session/api.ts'
import { useTemplates } from '../../session/useTemplates.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { fromTheStart } from '../../panels/guide/useGuideDoor.ts'
import { ClientInput } from './ClientInput.tsx'
import { StartChoice, stepByStep } from './StartChoice.tsx'

interface Props {
  /** The template that is chosen when it opens; none begins with an empty table. */
  template?: string | undefined
  onClose: () => void
}

export function NewBoardDialog({ template, onClose }: Props) {
  const words = useWords()
  const said = words.boards.create
  const [, go] = useLocation()
  const templates = useTemplates().data ?? []
  const [chosen, choose] = useState(template)
  const [typed, setTyped] = useState<string>()
  // Until something is typed, the title is the template's own.
  const title = typed ?? templates.find(({ name }) => name === chosen)?.title ?? ''
  const [client, setClient] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && !title.trim() ? said.missing : undefined

  const create = useMutation({
    ...api.boards.create.mutationOptions(),
    onSuccess: ({ board }) => {
      void queries.invalidateQueries({ queryKey: api.boards.list.queryKey() })
      go(`/board/${encodeURIComponent(board)}${chosen === stepByStep ? fromTheStart : ''}`)
    },
  })

  function submit() {
    setTried(true)
    const isTemplate = chosen !== undefined && chosen !== stepByStep
    if (!title.trim()) return
    create.mutate({
      title: title.trim(),
      ...(isTemplate && { template: chosen }),
      ...(client.trim() && { client: client.trim() }),
    })
  }

  return (
    <ActDialog
      width="l"
      title={said.title}
      says={said.says}
      act={said.act}
      busy={create.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <Field label={said.name} error={missing ?? (create.error && faultOf(create.error).says)}>
        <TextInput
          value={title}
          maxLength={500}
          placeholder={said.placeholder}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <Field label={said.client} optional>
        <ClientInput value={client} onValueChange={setClient} />
      </Field>
      <StartChoice templates={templates} chosen={chosen} onChoose={choose} />
    </ActDialog>
  )
}
