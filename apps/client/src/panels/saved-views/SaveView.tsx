import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { api, faultOf, queries } from '../../session/api.ts'
import { useMayDo } from '../../session/useBoard.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { searchOfView } from './search-of-view.ts'
import { useViewName } from './useViewName.ts'

type ForWhom = 'me' | 'all'

/** A name for what the address asks for now: the view, its filter, its scale. */
export function SaveView({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.savedViews
  const { session, view } = useHere()
  const search = searchOfView(view, useSearch())
  const mayShare = useMayDo('shareView')
  const [name, setName] = useState(useViewName(view))
  const [forWhom, setForWhom] = useState<ForWhom>('me')
  const save = useSaving(onClose)
  const missing = name.trim() ? undefined : said.missing
  const failed = save.error ? faultOf(save.error).says : undefined
  const asked = { board: session.board, name: name.trim(), search, shared: forWhom === 'all' }
  return (
    <ActDialog
      title={said.saveTitle}
      says={said.saveSays}
      act={said.act}
      busy={save.isPending}
      onAct={() => missing ?? save.mutate(asked)}
      onClose={onClose}
    >
      <Field label={said.name} error={missing ?? failed}>
        <TextInput
          value={name}
          maxLength={200}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {mayShare && <ForWhomChoice value={forWhom} onChange={setForWhom} />}
    </ActDialog>
  )
}

function useSaving(onDone: () => void) {
  const said = useWords().savedViews
  const say = useToast()
  return useMutation({
    ...api.views.save.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.views.pathKey() })
      say({ says: said.saved })
      onDone()
    },
  })
}

function ForWhomChoice({ value, onChange }: { value: ForWhom; onChange: (value: ForWhom) => void }) {
  const said = useWords().savedViews
  return (
    <Segmented
      label={said.forWhom}
      value={value}
      onValueChange={onChange}
      options={[
        { value: 'me', label: said.forMe },
        { value: 'all', label: said.forAll },
      ]}
    />
  )
}
