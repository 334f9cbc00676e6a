import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, faultOf, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  view: { view: string; name: string }
  onClose: () => void
}

/** Another name for a saved view. */
export function RenameView({ view, onClose }: Props) {
  const words = useWords()
  const said = words.savedViews
  const [name, setName] = useState(view.name)
  const rename = useMutation({
    ...api.views.rename.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.views.pathKey() })
      onClose()
    },
  })
  const missing = name.trim() ? undefined : said.missing
  const failed = rename.error ? faultOf(rename.error).says : undefined
  return (
    <ActDialog
      title={said.renameTitle}
      act={said.rename}
      busy={rename.isPending}
      onAct={() => missing ?? rename.mutate({ view: view.view, name: name.trim() })}
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
    </ActDialog>
  )
}
