import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api, faultOf, queries, type Asks } from '../../session/api.ts'
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
  const templates = useTemplates().data ?? []
  const [chosen, choose] = useState(template)
  const [typed, setTyped] = useState<string>()
  // Until something is typed, the title is the template's own.
  const title = typed ?? templates.find(({ name }) => name === chosen)?.title ?? ''
  const [client, setClient] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && !title.trim() ? said.missing : undefined

  const create = useCreate(chosen === stepByStep)

  function submit() {
    setTried(true)
    if (title.trim()) create.mutate(boardOf(title.trim(), chosen, client.trim()))
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
      <NameField
        value={title}
        onValue={setTyped}
        error={missing ?? (create.error ? faultOf(create.error).says : undefined)}
      />
      <Field label={said.client} optional>
        <ClientInput value={client} onValueChange={setClient} />
      </Field>
      <StartChoice templates={templates} chosen={chosen} onChoose={choose} />
    </ActDialog>
  )
}

/** What the board begins with; one of nobody, and one without a template, is asked for without either. */
function boardOf(title: string, chosen: string | undefined, client: string): Asks['boards']['create'] {
  const isTemplate = chosen !== undefined && chosen !== stepByStep
  return { title, ...(isTemplate && { template: chosen }), ...(client && { client }) }
}

/** Makes the board and goes there, if it is begun step by step to its first step. */
function useCreate(isStepByStep: boolean) {
  const [, go] = useLocation()
  return useMutation({
    ...api.boards.create.mutationOptions(),
    onSuccess: ({ board }) => {
      void queries.invalidateQueries({ queryKey: api.boards.list.queryKey() })
      go(`/board/${encodeURIComponent(board)}${isStepByStep ? fromTheStart : ''}`)
    },
  })
}

interface NameProps {
  value: string
  onValue: (title: string) => void
  error: string | undefined
}

function NameField({ value, onValue, error }: NameProps) {
  const said = useWords().boards.create
  return (
    <Field label={said.name} error={error}>
      <TextInput
        value={value}
        maxLength={500}
        placeholder={said.placeholder}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  )
}
